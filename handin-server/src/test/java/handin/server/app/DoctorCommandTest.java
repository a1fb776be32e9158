package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The doctor at courses that are well, and at one that has every illness at once. */
class DoctorCommandTest {
    @TempDir
    Path course;

    private int status;
    private String said = "";

    @BeforeEach
    void make() throws Exception {
        DemoCourse.copyTo(course, "fahrenheit");
        Files.setPosixFilePermissions(course.resolve("users"), PosixFilePermissions.fromString("rwxr-x---"));
    }

    private String printed(String... options) {
        var out = new StringWriter();
        var line = Main.commandLine().setOut(new PrintWriter(out));
        var arguments = new String[options.length + 3];
        arguments[0] = "doctor";
        arguments[1] = "--course";
        arguments[2] = course.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        status = line.execute(arguments);
        return out.toString();
    }

    /** The states of the checks, by name; the worst of those of one name. */
    private Map<String, String> states() {
        said = printed("--json");
        JsonNode all = new JsonMapper().readTree(said);
        var states = new HashMap<String, String>();
        for (JsonNode finding : all.get("findings")) {
            states.merge(
                    finding.get("check").asString(),
                    finding.get("state").asString(),
                    (one, other) -> one.compareTo(other) < 0 ? one : other);
            assertThat(finding.get("state").asString().equals("ok"))
                    .isEqualTo(finding.get("advice").asString().isEmpty());
        }
        assertThat(all.get("ok").asBoolean()).isEqualTo(status == 0);
        return states;
    }

    @Test
    void aCourseThatIsWellHasNothingBrokenBesideItsRunningServer() throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        Path config = course.resolve("config.toml");
        Files.writeString(
                config,
                Files.readString(config).replace("port-number = 7979", "port-number = 0")
                        + "\n[mail]\nhost = \"127.0.0.1\"\nport = "
                        + mail.getSmtp().getPort()
                        + "\nfrom = \"staff@example.edu\"\n");
        try (var server = ServerProcess.on(course, course.resolve("said"))) {
            String text = printed();
            assertThat(status).as(text).isZero();
            assertThat(text)
                    .contains("this course is served by process " + server.pid())
                    .contains("valid until 20", "localhost")
                    .containsPattern("ok +language groovy ")
                    .containsPattern("ok +language java ")
                    .containsPattern("ok +language scheme ")
                    .containsPattern("ok +walls ")
                    .containsPattern("ok +checkers +all load; active assignments: 1")
                    .containsPattern("ok +hooks +hooks.groovy is not there, and need not be; webhooks: 0")
                    .containsPattern("ok +teams +no file is needed: bind is consent")
                    .containsPattern("ok +mail +127.0.0.1:\\d+ takes letters")
                    .doesNotContain("broken  ");
            assertThat(mail.getReceivedMessages()).isEmpty();
            try (var session = new RawSession(server.port(), RawSession.Writes.LINES)) {
                session.greet().type("bye\n").expect("ok");
            }
        } finally {
            mail.stop();
        }
    }

    @Test
    void everyIllnessIsNamedWithItsPlaceAndItsCure() throws Exception {
        try (var taken = new ServerSocket(0);
                var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int deaf = closed.getLocalPort();
            closed.close();
            Path config = course.resolve("config.toml");
            Files.writeString(
                    config,
                    Files.readString(config).replace("port-number = 7979", "port-number = " + taken.getLocalPort())
                            + "\n[mail]\nhost = \"127.0.0.1\"\nport = " + deaf + "\nfrom = \"a@example.edu\"\n"
                            + "[teams]\nbind = \"file\"\n"
                            + "[[webhooks]]\nurl = \"https://bot.example.edu/\"\nsecret-file = \"bot-secret\"\n");
            Files.writeString(course.resolve("hooks.groovy"), "logn {\n}\nuserCreated {\n}\n");
            Files.writeString(course.resolve("teams.txt"), "alice + bob\n+ carol\n");
            Files.writeString(course.resolve("receipt-key.pub.pem"), "kept\n");
            Files.writeString(course.resolve("private-key.pem"), "hello\n");
            Files.setPosixFilePermissions(
                    course.resolve("private-key.pem"), PosixFilePermissions.fromString("rw-r--r--"));
            Files.setPosixFilePermissions(course.resolve("users"), PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.writeString(course.resolve("checkers/fahrenheit/checker.groovy"), "chek() {\n}\n");
            Files.writeString(course.resolve("users/accounts.toml"), "[alice]\npassword = 1\n");
            var future = Files.createDirectories(course.resolve("users/alice/hw1"));
            Files.setLastModifiedTime(future, FileTime.from(Instant.now().plus(Duration.ofDays(2))));
            Path letter = Files.createDirectories(course.resolve("outbox")).resolve("1.eml");
            Files.writeString(letter, "x");
            Files.setLastModifiedTime(letter, FileTime.from(Instant.now().minus(Duration.ofHours(3))));
            Path aside = Files.createDirectories(course.resolve("outbox/undeliverable"));
            Files.writeString(aside.resolve("0.eml"), "x");
            Files.writeString(aside.resolve("0.eml.trouble"), "x");

            var states = states();
            assertThat(status).isEqualTo(1);
            assertThat(said)
                    .contains(taken.getLocalPort() + " is taken by another program")
                    .contains("server-cert.pem is missing", "chmod 600 ", "chmod o-rwx ")
                    .contains("receipt-key.pem is missing, while receipt-key.pub.pem is there", "put the key back")
                    .contains(
                            "hooks.groovy:1:1: there is no verb logn", "hooks.groovy:3:1: there is no verb userCreated")
                    .contains("bot-secret is missing", "teams.txt:2:1: a name is missing before this")
                    .contains("checker.groovy:1:1: ", "did you mean")
                    .contains("accounts.toml:2:")
                    .contains("1 letters wait, the oldest since ", "127.0.0.1:" + deaf + ": ")
                    .contains("; 1 were put aside", "./handin outbox --course ")
                    .contains("users/alice/hw1 is younger")
                    .doesNotContain("Exception", "\tat ");
            assertThat(states)
                    .containsEntry("port", "broken")
                    .containsEntry("certificate", "broken")
                    .containsEntry("private keys", "broken")
                    .containsEntry("checkers", "broken")
                    .containsEntry("hooks", "broken")
                    .containsEntry("accounts", "broken")
                    .containsEntry("teams", "broken")
                    .containsEntry("mail", "broken")
                    .containsEntry("outbox", "warning")
                    .containsEntry("clock", "warning")
                    .containsEntry("users/", "warning");
        }
    }
}

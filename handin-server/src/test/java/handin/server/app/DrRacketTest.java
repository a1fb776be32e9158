package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.door.tls.ScriptedServer;
import handin.server.receipt.FoundReceipt;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The package for DrRacket, installed by the real {@code raco} and used by the real {@code racket} against the whole server. Where there is no Racket
 * this is not run, unless it is required: {@code .ci/run} does.
 */
class DrRacketTest {
    private static final boolean REQUIRED = "required".equals(System.getProperty("handin.components"));

    private static final int PATIENCE_MINUTES = 5;

    @TempDir
    Path folder;

    @BeforeAll
    static void findRacket() {
        Assumptions.assumeTrue(
                REQUIRED || isThere("raco") && isThere("xvfb-run"),
                "no Racket, or no xvfb-run, on this machine: what students use in DrRacket was NOT tried");
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    @Test
    void whatTheEditorHoldsComesBack() throws Exception {
        Path course = DemoCourse.copyTo(folder.resolve("course"));
        Files.writeString(course.resolve("config.toml"), "course-name = 'Test'\n");
        install(course, 7979);
        String work = DemoCourse.HOME
                .resolve("checker-dsl/src/test/resources/wxme/f2c.wxme")
                .toString();
        assertThat(run("xvfb-run", "-a", "racket", script("editor.rkt"), work).lines())
                .containsSubsequence(
                        "packed: #t",
                        "back: \"(define λ .)\\n\"",
                        "drracket: \";; Fahrenheit->Celsius : number -> number\"",
                        "plain: \"(define x 1) ; λ\"");
    }

    @Test
    void aStudentInstallsThePackageAndHandsIn() throws Exception {
        Path course = DemoCourse.copyTo(folder.resolve("course"), "fahrenheit");
        Files.writeString(
                course.resolve("config.toml"),
                "course-name = 'Test'\n" + Files.readString(course.resolve("config.toml")));
        Path other = Files.createDirectory(folder.resolve("other"));
        try (var server = CourseServer.open(course, CourseServer.Options.loopback());
                var accounts = new ScriptedServer(
                        other, session -> session.contains("get-user-info") ? "(\"Zoe Zéd\" \"79\")\nok\n" : "ok\n")) {
            install(course, server.port());
            Path wxme = DemoCourse.HOME.resolve("checker-dsl/src/test/resources/wxme");
            List<String> lines = run(
                            "racket",
                            script("student.rkt"),
                            wxme.resolve("f2c.wxme").toString(),
                            wxme.resolve("f2c-wrong.wxme").toString(),
                            other.resolve("server-cert.pem").toString(),
                            String.valueOf(accounts.port()))
                    .lines()
                    .toList();
            assertThat(lines)
                    .containsSubsequence(
                            "course: \"Test\"",
                            "assignments: (\"fahrenheit\")",
                            "fields: (\"Full Name\" \"ID#\" \"Email\")",
                            "wrong password: \"bad username or password for carol\"",
                            "nothing yet: \"no fahrenheit submission directory for (carol)\"",
                            "asked: (yes-no)",
                            "status: \"running tests\"",
                            "wrong work: \"Your code failed a test: (Fahrenheit->Celsius 212) gave 324, but 100 was expected.\"",
                            "status: \"running tests\"",
                            "checked: #t",
                            "back: #t",
                            "registered: #<void>",
                            "changed: #<void>",
                            "info: (\"Zoe Zéd\" \"79\")");
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("another certificate: ")
                            || line.startsWith("no authority: ")
                            || line.startsWith("no server: "))
                    .hasSize(3)
                    .allMatch(line -> line.contains("Could not connect to localhost:"));
            assertThat(accounts.sessions().get(1)).contains("set\nnew-password\n\"new\"\n", "(\"\" \"79\")");
            theReceiptWasShown(lines, course);
        }
    }

    private static void theReceiptWasShown(List<String> lines, Path course) throws IOException {
        String kept = Files.readString(course.resolve("users/carol/fahrenheit/receipt.txt"));
        String shown = lines.stream()
                .filter(line -> line.startsWith("final: "))
                .findFirst()
                .orElseThrow()
                .replace("\\n", "\n");
        assertThat(FoundReceipt.in(shown))
                .hasSize(1)
                .first()
                .matches(it -> it.text().equals(kept));
    }

    private static String script(String name) {
        return DemoCourse.HOME
                .resolve("handin-server/src/test/resources/drracket")
                .resolve(name)
                .toString();
    }

    /** Into a place of its own, as a student would: this also compiles the windows. */
    private void install(Path course, int port) throws Exception {
        Path zip = folder.resolve("handin-test.zip");
        var said = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(
                        "course-file",
                        "--course=" + course,
                        "--host=localhost",
                        "--port=" + port,
                        "--drracket",
                        "--out=" + zip);
        assertThat(status).as(said.toString()).isZero();
        run("raco", "pkg", "install", "--user", "--no-docs", "--deps", "fail", "--batch", zip.toString());
    }

    private String run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true);
        builder.environment().put("PLTADDONDIR", folder.resolve("racket").toString());
        Path printed = Files.createTempFile(folder, "printed", ".txt");
        Process process = builder.redirectOutput(printed.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(printed);
        assertThat(ended).as("still running after saying: " + said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}

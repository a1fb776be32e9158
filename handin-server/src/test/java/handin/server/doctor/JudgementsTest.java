package handin.server.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.eval.WorkerSettings;
import handin.server.disk.Disk;
import handin.server.doctor.Finding.State;
import handin.server.door.tls.Certificates;
import handin.server.receipt.Receipts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judgements one by one, also of what cannot be brought about on the machine of a test. */
class JudgementsTest {
    @Test
    void certificatesByTheirTime(@TempDir Path course) throws Exception {
        Certificates.in(course);
        var certificate = Certificates.chain(course).getFirst();
        Instant end = certificate.getNotAfter().toInstant();
        var check = new CertificateCheck();
        assertThat(check.judge(certificate, Instant.now()).state()).isEqualTo(State.OK);
        assertThat(check.judge(certificate, end.minus(Duration.ofDays(31))).state())
                .isEqualTo(State.OK);
        assertThat(check.judge(certificate, end.minus(Duration.ofDays(29))).state())
                .isEqualTo(State.WARNING);
        assertThat(check.judge(certificate, end.plusSeconds(1)).state()).isEqualTo(State.BROKEN);
        var before = certificate.getNotBefore().toInstant().minusSeconds(1);
        assertThat(check.judge(certificate, before).words()).startsWith("not valid before");
    }

    @Test
    void aBrokenConfigurationByItsPlace(@TempDir Path course) throws Exception {
        Files.writeString(course.resolve("config.toml"), "port-number = \"x\"\n");
        try (var patient = new Patient(course, course)) {
            var finding = new ConfigCheck().look(patient).getFirst();
            assertThat(finding.state()).isEqualTo(State.BROKEN);
            assertThat(finding.words()).startsWith("config.toml:1:1: 'port-number' must be");
        }
    }

    private static Finding only(Check check, Path course) throws Exception {
        try (var patient = new Patient(course, course)) {
            var findings = check.look(patient);
            assertThat(findings).hasSize(1);
            return findings.getFirst();
        }
    }

    @Test
    void aReceiptKeyThatDoesNotFitItsOpenHalf(@TempDir Path course, @TempDir Path other) throws Exception {
        assertThat(only(new KeyCheck(), course)).isEqualTo(Finding.ok("private keys", "none yet"));
        assertThat(course).isEmptyDirectory();
        Receipts.in(course, Disk.real());
        assertThat(only(new KeyCheck(), course).state()).isEqualTo(State.OK);
        Receipts.in(other, Disk.real());
        String open = "receipt-key.pub.pem";
        Files.copy(other.resolve(open), course.resolve(open), StandardCopyOption.REPLACE_EXISTING);
        assertThat(only(new KeyCheck(), course))
                .extracting(Finding::state, Finding::words)
                .containsExactly(State.BROKEN, "receipt-key.pub.pem does not belong to receipt-key.pem");
        Files.delete(course.resolve(open));
        assertThat(only(new KeyCheck(), course).state()).isEqualTo(State.OK);
        Files.writeString(course.resolve("receipt-key.pem"), "hello\n");
        assertThat(only(new KeyCheck(), course).state()).isEqualTo(State.BROKEN);
    }

    @Test
    void hooksByTheirScriptAndTheSecretsOfWebhooks(@TempDir Path course) throws Exception {
        Files.writeString(
                course.resolve("config.toml"),
                "[[webhooks]]\nurl = \"https://bot.example.edu/\"\nsecret-file = \"bot-secret\"\n");
        Files.writeString(course.resolve("hooks.groovy"), "login {\n}\n");
        Path secret = Files.writeString(course.resolve("bot-secret"), "\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(only(new HooksCheck(), course))
                .extracting(Finding::state, Finding::words)
                .containsExactly(State.BROKEN, "the secret file " + secret + " has an empty first line");
        Files.writeString(secret, "s3cret\n");
        assertThat(only(new HooksCheck(), course))
                .extracting(Finding::state, Finding::advice)
                .containsExactly(State.WARNING, "chmod o-rwx " + secret);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(only(new HooksCheck(), course)).isEqualTo(Finding.ok("hooks", "hooks.groovy loads; webhooks: 1"));
    }

    @Test
    void teamsByTheirFile(@TempDir Path course) throws Exception {
        Files.writeString(course.resolve("config.toml"), "[teams]\nbind = \"file\"\n");
        Path file = course.resolve("teams.txt");
        assertThat(only(new TeamsCheck(), course).state()).isEqualTo(State.WARNING);
        Files.writeString(file, "alice bob\n");
        assertThat(only(new TeamsCheck(), course)).isEqualTo(Finding.ok("teams", "teams.txt is in order: 1 team"));
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(only(new TeamsCheck(), course))
                .extracting(Finding::state, Finding::words)
                .containsExactly(State.BROKEN, "the team file " + file + " cannot be read");
    }

    @Test
    void lettersOfACourseWithoutAMailServerAreNotStuck(@TempDir Path course) throws Exception {
        Files.writeString(course.resolve("config.toml"), "");
        Path letter = Files.createDirectory(course.resolve("outbox")).resolve("1.eml");
        Files.writeString(letter, "x");
        Files.setLastModifiedTime(letter, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        assertThat(only(new OutboxCheck(), course).state()).isEqualTo(State.OK);
    }

    @Test
    void memoryByWhatWorkersMayNeed() {
        var settings = WorkerSettings.usual(Path.of(".")).withAtOnce(4);
        var check = new MemoryCheck();
        assertThat(check.judge(300L << 20, settings).state()).isEqualTo(State.BROKEN);
        assertThat(check.judge(1L << 30, settings).state()).isEqualTo(State.WARNING);
        assertThat(check.judge(2L << 30, settings).state()).isEqualTo(State.OK);
    }

    @Test
    void memoryForAsManyAsTheCourseEvaluatesAtOnce(@TempDir Path course) throws Exception {
        Files.writeString(course.resolve("config.toml"), "[evaluation]\nat-once = 900\n");
        assertThat(only(new MemoryCheck(), course).words()).contains("; 900 evaluations at once may need ");
    }

    @Test
    void uploadsByWhatAllConnectionsMayHold(@TempDir Path course) throws Exception {
        Files.writeString(course.resolve("config.toml"), "max-upload = 1048576\n[door]\nmax-connections = 1000\n");
        try (var patient = new Patient(course, course)) {
            var check = new UploadsCheck();
            assertThat(check.judge(patient.config(), 1000L << 20).state()).isEqualTo(State.OK);
            var tight = check.judge(patient.config(), 999L << 20);
            assertThat(tight.state()).isEqualTo(State.WARNING);
            assertThat(tight.words())
                    .isEqualTo("1000 connections with 1048576 bytes each may take 1000 MB;"
                            + " a virtual machine started here takes 999 MB at most");
            assertThat(tight.advice()).endsWith("JAVA_TOOL_OPTIONS=-Xmx1999m");
        }
    }
}

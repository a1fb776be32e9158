package handin.server.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.eval.WorkerSettings;
import handin.server.doctor.Finding.State;
import handin.server.door.tls.Certificates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judgements of what cannot be brought about on the machine of a test. */
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

    @Test
    void memoryByWhatWorkersMayNeed() {
        var settings = WorkerSettings.usual(Path.of(".")).withAtOnce(4);
        var check = new MemoryCheck();
        assertThat(check.judge(300L << 20, settings).state()).isEqualTo(State.BROKEN);
        assertThat(check.judge(1L << 30, settings).state()).isEqualTo(State.WARNING);
        assertThat(check.judge(2L << 30, settings).state()).isEqualTo(State.OK);
    }
}

package handin.checker.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class KillingTest {
    /** Who is killed while the first process inside is only being made leaves that one behind, which nobody then tells to go on or to end. */
    @Test
    void aProcessWithoutChildrenIsGivenTimeToHaveOne() throws Exception {
        var process = new ProcessBuilder("/bin/sh", "-c", "read go; sleep 20 & wait $!; exit 7").start();
        Killing.all(process);
        process.outputWriter().append("go\n").flush();
        assertThat(process.waitFor(15, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(7);
    }

    /** A bubblewrap that has not made its namespace yet looks like this: a process without children. */
    @Test
    void whatAProcessWithoutChildrenPrintedCanBeReadToItsEndAfterItWasKilled() throws Exception {
        var process = new ProcessBuilder("/bin/sh", "-c", "echo said; exec sleep 20").start();
        assertThat(process.getInputStream().readNBytes(3)).isEqualTo("sai".getBytes(UTF_8));
        Killing.all(process, Duration.ofMillis(50));
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.getInputStream().readAllBytes()).isEqualTo("d\n".getBytes(UTF_8));
    }
}

package handin.checker.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.sandbox.Outcome.Exited;
import handin.checker.sandbox.Outcome.Usage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxCheckTest {
    private static final Exited FAILED = new Exited(1, new Usage(Duration.ZERO, Duration.ZERO, 0));
    private static final SandboxSettings SETTINGS = new SandboxSettings(RuntimeDirectory.shared());

    @Test
    void allWallsStandHere() {
        var check = SandboxCheck.run(SETTINGS);
        assertThat(check.text().lines()).hasSize(4).allMatch(line -> line.startsWith("stands: "));
        assertThat(check.holds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "kernel/apparmor_restrict_unprivileged_userns, 1, sysctl -w kernel.apparmor_restrict_unprivileged_userns=0",
        "kernel/unprivileged_userns_clone, 0, sysctl -w kernel.unprivileged_userns_clone=1",
        "user/max_user_namespaces, 0, sysctl -w user.max_user_namespaces=10000",
        "user/max_user_namespaces, 9000, --security-opt seccomp=unconfined"
    })
    void aKernelThatForbidsNamespacesIsToldWithTheRemedy(
            String file, String value, String remedy, @TempDir Path settings) throws Exception {
        Path setting = settings.resolve(file);
        Files.createDirectories(setting.getParent());
        Files.writeString(setting, value + "\n");
        var test = new WallTest(SETTINGS, new KernelSettings(settings));
        var check = test.judge(FAILED, "bwrap: No permissions to create new namespace\n");
        assertThat(check.holds()).isFalse();
        assertThat(check.text()).startsWith("MISSING: ").contains(remedy).contains("No permissions");
    }

    @Test
    void anOldBubblewrapIsToldByItsVersion(@TempDir Path settings) {
        var check = new WallTest(SETTINGS, new KernelSettings(settings))
                .judge(FAILED, "bwrap: Unknown option --disable-userns\n");
        assertThat(check.text()).contains("0.8 or newer");
    }

    @Test
    void aWallThatGaveWayIsNamed(@TempDir Path settings) {
        var check = new WallTest(SETTINGS, new KernelSettings(settings)).judge(FAILED, "started\nhidden\nfiltered\n");
        assertThat(check.holds()).isFalse();
        assertThat(check.text()).contains("MISSING: they can write nowhere");
    }
}

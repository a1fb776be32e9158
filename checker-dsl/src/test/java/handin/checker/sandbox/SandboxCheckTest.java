package handin.checker.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.sandbox.Outcome.Exited;
import handin.checker.sandbox.Outcome.Usage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

class SandboxCheckTest {
    private static final Exited FAILED = new Exited(1, new Usage(Duration.ZERO, Duration.ZERO, 0, 0, Set.of()));
    private static final Map<Limit, String> WORDS = Map.of(
            Limit.WALL, "their time",
            Limit.CPU, "processor time",
            Limit.MEMORY, "memory",
            Limit.PROCESSES, "so many processes",
            Limit.OUTPUT, "print",
            Limit.FILE_SIZE, "too large a file");
    private static final SandboxSettings SETTINGS = new SandboxSettings(RuntimeDirectory.shared());

    @Test
    void allWallsStandAndAllLimitsHoldHere() {
        var check = SandboxCheck.run(SETTINGS);
        assertThat(check.text().lines()).hasSize(13).allMatch(line -> line.startsWith("stands: "));
        assertThat(check.holds()).isTrue();
        assertThat(check.meansText())
                .hasSize(
                        check.means().weaker().isEmpty()
                                ? 1
                                : 2 + check.better().size());
    }

    /** What a limit is when an implementation forgets it. */
    private static Limits without(@Nullable Limit limit, Limits had) {
        return new Limits(
                limit == Limit.WALL ? had.wall().multipliedBy(100) : had.wall(),
                limit == Limit.CPU ? had.cpu().multipliedBy(100) : had.cpu(),
                limit == Limit.MEMORY ? had.memory() * 100 : had.memory(),
                had.addressSpace(),
                limit == Limit.PROCESSES ? 1000 : had.processes(),
                had.disk(),
                limit == Limit.FILE_SIZE ? 1 << 20 : had.fileSize(),
                limit == Limit.OUTPUT ? 1 << 20 : had.output(),
                limit == null ? 1000 : had.openFiles());
    }

    private record Forgetful(Sandbox sandbox, @Nullable Limit limit) implements Sandbox {
        @Override
        public Running start(Program program) {
            return sandbox.start(new Program(
                    program.command(), program.binds(), program.environment(), without(limit, program.limits())));
        }

        @Override
        public void close() {
            sandbox.close();
        }
    }

    /** Null stands for the number of open files, which ends nothing. */
    @ParameterizedTest
    @NullSource
    @EnumSource(Limit.class)
    void aLimitThatDoesNotHoldIsFoundOutAndNoOther(@Nullable Limit limit) {
        var check = new WallTest(
                        () -> new Forgetful(Sandbox.open(SETTINGS), limit),
                        MachineGroups.current(),
                        KernelSettings.ofThisMachine())
                .run();
        assertThat(check.holds()).isFalse();
        assertThat(check.text().lines().filter(line -> line.startsWith("MISSING: ")))
                .singleElement()
                .asString()
                .contains(limit == null ? "open" : WORDS.get(limit));
    }

    @Test
    void aSandboxThatCannotBeHadIsOneMissingWall() {
        var check = new WallTest(
                        () -> {
                            throw new SandboxBroken("the program bwrap is missing; type: apt-get install bubblewrap");
                        },
                        MachineGroups.current(),
                        KernelSettings.ofThisMachine())
                .run();
        assertThat(check.text()).startsWith("MISSING: ").endsWith("apt-get install bubblewrap");
    }

    private static WallTest test(Path settings) {
        return new WallTest(() -> Sandbox.open(SETTINGS), MachineGroups.current(), new KernelSettings(settings));
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
        var test = test(settings);
        var check = test.judge(FAILED, "bwrap: No permissions to create new namespace\n");
        assertThat(check.holds()).isFalse();
        assertThat(check.text()).startsWith("MISSING: ").contains(remedy).contains("No permissions");
    }

    @Test
    void anOldBubblewrapIsToldByItsVersion(@TempDir Path settings) {
        var check = test(settings).judge(FAILED, "bwrap: Unknown option --disable-userns\n");
        assertThat(check.text()).contains("0.8 or newer");
    }

    @Test
    void aWallThatGaveWayIsNamed(@TempDir Path settings) {
        var check = test(settings).judge(FAILED, "started\nhidden\nfiltered\n");
        assertThat(check.holds()).isFalse();
        assertThat(check.text()).contains("MISSING: they can write nowhere");
    }
}

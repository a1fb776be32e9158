package handin.checker.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.sandbox.Outcome.Exceeded;
import handin.checker.sandbox.Outcome.Exited;
import handin.checker.sandbox.Outcome.Usage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each of the means that this machine has must do: a program and all it starts, limited and measured as one. */
@Timeout(60)
class ControlGroupsTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Limits LIMITS = new Limits(LONG, LONG, 20 << 20, 256 << 20, 16, 0, 64 << 10, 32);

    static Stream<ControlGroups> means() {
        return Stream.of(MachineGroups.current().groups(), new WatchedGroups()).distinct();
    }

    private record End(Outcome outcome, String output) {
        Usage usage() {
            return outcome.usage();
        }
    }

    private static End run(ControlGroups groups, Limits limits, String script) throws Exception {
        var settings = new SandboxSettings(RuntimeDirectory.shared());
        try (var sandbox = Bubblewrap.open(settings, groups)) {
            var binds = List.of(new Bind(Path.of("/usr/bin"), "/bin", Bind.Access.READ));
            var program = new Program(List.of("/bin/dash", "-c", script), binds, Map.of("PATH", "/bin"), limits);
            var running = sandbox.start(program);
            var outcome = running.ended().get(30, TimeUnit.SECONDS);
            assertThat(left(groups)).as("groups that are left").isEmpty();
            return new End(outcome, running.output());
        }
    }

    private static List<Path> left(ControlGroups groups) {
        var above = switch (groups) {
            case UnifiedGroups unified -> List.of(unified.above());
            case LegacyGroups legacy -> List.of(legacy.memory(), legacy.pids(), legacy.cpuacct());
            case WatchedGroups none -> List.<Path>of();
        };
        return above.stream().flatMap(ControlGroupsTest::ours).toList();
    }

    private static Stream<Path> ours(Path above) {
        try (var all = Files.list(above)) {
            String us = "-" + ProcessHandle.current().pid() + "-";
            return all.filter(path -> path.toString().contains(us) && !GroupNames.isServer(path)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("means")
    void processesThatFitOneByOneAndNotTogetherEndForTheirMemory(ControlGroups groups) throws Exception {
        var end = run(groups, LIMITS, """
                h() { dd bs=12M count=1 if=/dev/urandom 2>&1; }
                h >/dev/null && echo one
                h | sleep 5 & h | sleep 5 & wait
                """);
        assertThat(end.outcome())
                .isInstanceOfSatisfying(
                        Exceeded.class, e -> assertThat(e.limit()).isEqualTo(Limit.MEMORY));
        assertThat(end.output()).startsWith("one");
    }

    @ParameterizedTest
    @MethodSource("means")
    void theMostMemoryIsTold(ControlGroups groups) throws Exception {
        var end = run(groups, LIMITS, "dd bs=12M count=1 if=/dev/urandom 2>&1 | sleep 0.3");
        assertThat(end.outcome()).isInstanceOf(Exited.class);
        assertThat(end.usage().memory()).isBetween(12L << 20, 20L << 20);
    }

    @ParameterizedTest
    @MethodSource("means")
    void theTimeOfProcessesThatAreOverCounts(ControlGroups groups) throws Exception {
        var limits = new Limits(LONG, Duration.ofMillis(300), 20 << 20, 256 << 20, 16, 0, 64 << 10, 32);
        var end = run(groups, limits, "while :; do (i=0; while [ $i -lt 2000 ]; do i=$((i+1)); done); done");
        assertThat(end.outcome())
                .isInstanceOfSatisfying(
                        Exceeded.class, e -> assertThat(e.limit()).isEqualTo(Limit.CPU));
        assertThat(end.usage().cpu()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    /** One that is killed before anybody looks; only control groups know what such a one used. */
    @ParameterizedTest
    @MethodSource("means")
    void theTimeOfAShortProgramIsExactWhereTheKernelCounts(ControlGroups groups) throws Exception {
        var end = run(groups, LIMITS, "i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done");
        if (groups.means() != Means.WATCHED) {
            assertThat(end.usage().cpu()).isPositive();
        }
        assertThat(end.usage().cpu()).isLessThanOrEqualTo(end.usage().wall().multipliedBy(64));
    }

    @ParameterizedTest
    @MethodSource("means")
    void processesBeyondTheLimitAreRefusedAndThatIsTold(ControlGroups groups) throws Exception {
        var end = run(groups, LIMITS, "i=0; while [ $i -lt 40 ]; do sleep 5 & i=$((i+1)); done; echo all");
        assertThat(end.output()).doesNotContain("all");
        assertThat(end.usage().touched().contains(Limit.PROCESSES)).isEqualTo(groups.means() != Means.WATCHED);
    }

    @ParameterizedTest
    @MethodSource("means")
    void aDaemonEndsWithItsProgram(ControlGroups groups) throws Exception {
        var end = run(groups, LIMITS, "(setsid sleep 54321 >/dev/null 2>&1 &) & echo started");
        assertThat(end.output()).isEqualTo("started\n");
        assertThat(ProcessHandle.allProcesses()
                        .flatMap(process -> process.info().arguments().stream().flatMap(Stream::of)))
                .doesNotContain("54321");
    }
}

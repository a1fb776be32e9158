package handin.checker.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For each limit: a program that it stops, and the same program that goes on where that one limit is lifted. */
@Timeout(60)
class LimitsMatterTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String DONE = "went on";

    /** A program that needs more than {@code held} and no more than {@code lifted} allows, and how it ends under the first. */
    private enum Case {
        WALL(wall(Duration.ofMillis(200)), wall(LONG), "exceeded wall", "import time; time.sleep(1.5)"),
        CPU(
                cpu(Duration.ofMillis(300)),
                cpu(LONG),
                "exceeded cpu",
                "import time\nwhile time.process_time() < 1.2: pass"),
        MEMORY_OF_ALL(memory(48 << 20), memory(512 << 20), "exceeded memory", """
                import os, time
                for child in range(4):
                    if os.fork() == 0:
                        kept = bytearray(os.urandom(1)) * (24 << 20)
                        time.sleep(0.8)
                        os._exit(0)
                ends = [os.wait()[1] for child in range(4)]
                if any(ends): os.kill(os.getpid(), 9)
                """),
        ADDRESS_SPACE(space(64 << 20), space(512 << 20), "exited 1", "kept = bytearray(100 << 20)"),
        PROCESSES(processes(3), processes(12), "exited 1", """
                import os, time
                for child in range(6):
                    if os.fork() == 0:
                        time.sleep(0.3)
                        os._exit(0)
                """),
        FILE_SIZE(fileSize(64 << 10), fileSize(4 << 20), "exceeded file size", """
                import signal; signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
                open('/tmp/f', 'wb').write(bytes(1 << 20))
                """),
        DISK_BYTES(
                disk(new Disk(64 << 10, 50)),
                disk(new Disk(2 << 20, 50)),
                "exited 1",
                "open('/tmp/f', 'wb').write(bytes(1 << 20))"),
        DISK_FILES(
                disk(new Disk(1 << 20, 10)),
                disk(new Disk(1 << 20, 50)),
                "exited 1",
                "for n in range(20): open(f'/tmp/{n}', 'w')"),
        NO_DISK(disk(Disk.NONE), disk(new Disk(1 << 20, 10)), "exited 1", "open('/tmp/f', 'w')"),
        OUTPUT(
                output(1000),
                output(60_000),
                "exceeded output",
                "import time; print('x' * 9999, flush=True); time.sleep(0.5)"),
        OPEN_FILES(openFiles(8), openFiles(60), "exited 1", "kept = [open('/dev/null') for n in range(30)]");

        private final Limits held;
        private final Limits lifted;
        private final String end;
        private final String script;

        Case(Limits held, Limits lifted, String end, String script) {
            this.held = held;
            this.lifted = lifted;
            this.end = end;
            this.script = script;
        }
    }

    private static Limits wall(Duration wall) {
        return new Limits(wall, LONG, 256 << 20, 512 << 20, 32, new Disk(4 << 20, 100), 4 << 20, 60_000, 60);
    }

    private static Limits cpu(Duration cpu) {
        return new Limits(LONG, cpu, 256 << 20, 512 << 20, 32, new Disk(4 << 20, 100), 4 << 20, 60_000, 60);
    }

    private static Limits memory(long memory) {
        return new Limits(LONG, LONG, memory, 512 << 20, 32, new Disk(4 << 20, 100), 4 << 20, 60_000, 60);
    }

    private static Limits space(long space) {
        return new Limits(LONG, LONG, 256 << 20, space, 32, new Disk(4 << 20, 100), 4 << 20, 60_000, 60);
    }

    private static Limits processes(int processes) {
        return new Limits(LONG, LONG, 256 << 20, 512 << 20, processes, new Disk(4 << 20, 100), 4 << 20, 60_000, 60);
    }

    private static Limits fileSize(long size) {
        return new Limits(LONG, LONG, 256 << 20, 512 << 20, 32, new Disk(4 << 20, 100), size, 60_000, 60);
    }

    private static Limits disk(Disk disk) {
        return new Limits(LONG, LONG, 256 << 20, 512 << 20, 32, disk, 4 << 20, 60_000, 60);
    }

    private static Limits output(long output) {
        return new Limits(LONG, LONG, 256 << 20, 512 << 20, 32, new Disk(4 << 20, 100), 4 << 20, output, 60);
    }

    private static Limits openFiles(int files) {
        return new Limits(LONG, LONG, 256 << 20, 512 << 20, 32, new Disk(4 << 20, 100), 4 << 20, 60_000, files);
    }

    private static Sandbox sandbox;

    @BeforeAll
    static void open() {
        sandbox = Sandbox.open(new SandboxSettings(RuntimeDirectory.shared()));
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    private record End(String words, String output) {}

    private static End run(String script, Limits limits) throws Exception {
        var binds = List.of(new Bind(Path.of("/usr"), "/usr", Bind.Access.READ));
        var command = List.of("/usr/bin/python3", "-S", "-c", script.stripIndent() + "\nprint('" + DONE + "')");
        var running = sandbox.start(new Program(command, binds, Map.of(), limits));
        return new End(HostileRun.words(running.ended().get(50, TimeUnit.SECONDS)), running.output());
    }

    @ParameterizedTest
    @EnumSource
    void theLimitStopsItAndNothingElseDoes(Case limit) throws Exception {
        assertThat(run(limit.script, limit.held)).satisfies(held -> {
            assertThat(held.words()).isEqualTo(limit.end);
            assertThat(held.output()).doesNotContain(DONE);
        });
        assertThat(run(limit.script, limit.lifted)).satisfies(lifted -> {
            assertThat(lifted.words()).as(lifted.output()).isEqualTo("exited 0");
            assertThat(lifted.output()).endsWith(DONE + "\n");
        });
    }
}

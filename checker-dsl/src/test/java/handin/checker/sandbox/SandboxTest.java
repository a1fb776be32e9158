package handin.checker.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.sandbox.Outcome.Exceeded;
import handin.checker.sandbox.Outcome.Exited;
import handin.checker.sandbox.Outcome.Killed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real bubblewrap, with the machine's own small programs inside. */
@Timeout(60)
class SandboxTest {
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(10), 64 << 20, 256 << 20, 16, 1 << 20, 1 << 20, 32);
    private static final Limits WRITING = new Limits(
            Duration.ofSeconds(20),
            Duration.ofSeconds(10),
            64 << 20,
            256 << 20,
            16,
            new Disk(1 << 20, 50),
            1 << 20,
            100_000,
            32);
    private static Sandbox sandbox;

    @BeforeAll
    static void open() {
        sandbox = Sandbox.open(new SandboxSettings(RuntimeDirectory.shared()));
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    private static Running start(Limits limits, List<Bind> more, String script) {
        var binds = new ArrayList<Bind>(List.of(new Bind(Path.of("/usr/bin"), "/bin", Bind.Access.READ)));
        binds.addAll(more);
        return sandbox.start(new Program(List.of("/bin/dash", "-c", script), binds, Map.of("PATH", "/bin"), limits));
    }

    private static String print(String script) throws Exception {
        var running = start(LIMITS, List.of(), script);
        running.ended().get(30, TimeUnit.SECONDS);
        return running.output().strip();
    }

    private static Outcome end(Limits limits, String script) throws Exception {
        return start(limits, List.of(), script).ended().get(30, TimeUnit.SECONDS);
    }

    @Test
    void aProgramPrintsOnBothStreamsAndEndsWithItsStatus() throws Exception {
        var running = start(LIMITS, List.of(), "echo one; echo two >&2; exit 7");
        assertThat(running.ended().get(30, TimeUnit.SECONDS)).isInstanceOfSatisfying(Exited.class, exited -> {
            assertThat(exited.status()).isEqualTo(7);
            assertThat(exited.usage().output()).isEqualTo(8);
        });
        assertThat(running.output()).isEqualTo("one\ntwo\n");
    }

    @Test
    void itSeesNothingOfTheMachineButWhatWasBound() throws Exception {
        assertThat(print("echo $(ls / /dev /usr)"))
                .isEqualTo("/: bin dev lib lib64 usr /dev: null random urandom /usr: bin lib lib64");
    }

    @Test
    void itIsNobodyInsideAndNotRootOutside() throws Exception {
        assertThat(print("id -u; id -G")).isEqualTo("65534\n65534");
        var running = start(LIMITS, List.of(), "sleep 20");
        var inside = awaitChild(ProcessHandle.current());
        assertThat(Identity.owner(Path.of("/proc/" + inside.pid() + "/status"))).isNotZero();
        running.kill();
    }

    private static ProcessHandle awaitChild(ProcessHandle of) throws InterruptedException {
        while (true) {
            var sleep = of.descendants()
                    .filter(process -> process.info().command().orElse("").endsWith("sleep"))
                    .findFirst();
            if (sleep.isPresent()) {
                return sleep.get();
            }
            Thread.sleep(10);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo x >/f",
                "echo x >/dev/f",
                "mkdir /d",
                "echo x >/bin/f",
                "ln -s /bin /l",
                "echo x >/usr/lib/f"
            })
    void noPlaceIsWritable(String attempt) throws Exception {
        assertThat(print(attempt + " || echo refused")).endsWith("refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unshare -U true",
                "unshare -n true",
                "mount -t tmpfs x /usr",
                "setpriv --reuid=0 true",
                "chroot /usr /bin/true"
            })
    void nobodyGetsMoreRights(String attempt) throws Exception {
        assertThat(print(attempt + " && echo done || echo refused")).endsWith("refused");
    }

    @Test
    void anEndlessLoopIsEndedByProcessorTime() throws Exception {
        var limits = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(1), 64 << 20, 256 << 20, 16, 0, 1000, 32);
        assertThat(end(limits, "while :; do :; done"))
                .isInstanceOfSatisfying(
                        Exceeded.class, e -> assertThat(e.limit()).isEqualTo(Limit.CPU));
    }

    @Test
    void processorTimeOfChildrenCountsTogether() throws Exception {
        var limits = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(1), 64 << 20, 256 << 20, 16, 0, 1000, 32);
        assertThat(end(limits, "while :; do (i=0; while [ $i -lt 9999 ]; do i=$((i+1)); done); done"))
                .isInstanceOfSatisfying(
                        Exceeded.class, e -> assertThat(e.limit()).isEqualTo(Limit.CPU));
    }

    @Test
    void aSleeperIsEndedByWallTime() throws Exception {
        var limits = new Limits(Duration.ofMillis(300), Duration.ofSeconds(9), 64 << 20, 256 << 20, 16, 0, 1000, 32);
        assertThat(end(limits, "sleep 20"))
                .isInstanceOfSatisfying(
                        Exceeded.class, e -> assertThat(e.limit()).isEqualTo(Limit.WALL));
    }

    @Test
    void aDeadlineCanBeMovedWhileItRuns() throws Exception {
        var running = start(LIMITS, List.of(), "sleep 20");
        running.deadline(Duration.ofMillis(100));
        assertThat(running.ended().get(10, TimeUnit.SECONDS)).isInstanceOf(Exceeded.class);
    }

    @Test
    void endlessOutputIsEndedAndItsStartKept() throws Exception {
        var running = start(LIMITS, List.of(), "exec yes");
        assertThat(running.ended().get(30, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        Exceeded.class, e -> assertThat(e.limit()).isEqualTo(Limit.OUTPUT));
        assertThat(running.output()).startsWith("y\ny\n").hasSize(Limits.KEPT_OUTPUT);
    }

    @Test
    void aFileGrowsNoFurtherThanItsLimit() throws Exception {
        Path directory = RuntimeDirectory.shared().fresh("test");
        var write = new Bind(directory, "/program", Bind.Access.WRITE_OWN);
        var running = start(LIMITS, List.of(write), "exec cat /dev/urandom >/program/f");
        assertThat(running.ended().get(30, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        Exceeded.class, e -> assertThat(e.limit()).isEqualTo(Limit.FILE_SIZE));
        assertThat(directory.resolve("f")).hasSize(1 << 20);
        Files.delete(directory.resolve("f"));
        Files.delete(directory);
    }

    private static Program cat(Program.Streams streams, String script) {
        var binds = List.of(new Bind(Path.of("/usr/bin"), "/bin", Bind.Access.READ));
        var plain =
                new Program(List.of("/bin/sh", "-c", script), binds, Map.of("PATH", "/bin"), WRITING).in("/program");
        return streams == Program.Streams.APART ? plain.streamsApart() : plain;
    }

    @Test
    void itReadsBytesOrAFileToTheirEnd(@TempDir Path directory) throws Exception {
        byte[] large = "0123456789".repeat(20_000).getBytes(UTF_8);
        Path file = Files.write(directory.resolve("secret"), large);
        for (var input : List.of(new Input.Bytes(large), new Input.Contents(file))) {
            var running = sandbox.start(cat(Program.Streams.TOGETHER, "wc -c").reading(input));
            running.ended().get(30, TimeUnit.SECONDS);
            assertThat(running.output()).isEqualTo("200000\n");
        }
    }

    @Test
    void whatItDoesNotReadIsGivenUp() throws Exception {
        var input = new Input.Bytes(new byte[1 << 20]);
        var running = sandbox.start(
                cat(Program.Streams.TOGETHER, "head -c 3 | tr '\\000' x").reading(input));
        assertThat(running.ended().get(30, TimeUnit.SECONDS)).isInstanceOf(Exited.class);
        assertThat(running.output()).isEqualTo("xxx");
    }

    @Test
    void itsStreamsAreKeptApartIfItWants() throws Exception {
        var running = sandbox.start(cat(Program.Streams.APART, "echo out; echo err >&2; pwd; echo x >f; cat f"));
        running.ended().get(30, TimeUnit.SECONDS);
        assertThat(running.output()).isEqualTo("out\n/program\nx\n");
        assertThat(running.errors()).isEqualTo("err\n");
    }

    @Test
    void bothStreamsCountAsOutput() throws Exception {
        var running =
                sandbox.start(cat(Program.Streams.APART, "yes | head -c 90000; yes | head -c 90000 >&2; sleep 20"));
        assertThat(running.ended().get(30, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        Exceeded.class, e -> assertThat(e.limit()).isEqualTo(Limit.OUTPUT));
    }

    @Test
    void filesGivenToItLieBesideThoseItWrites() throws Exception {
        Path directory = RuntimeDirectory.shared().fresh("test");
        Path file = Files.writeString(directory.resolve("given"), "given\n");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        var binds = List.of(
                new Bind(Path.of("/usr/bin"), "/bin", Bind.Access.READ),
                new Bind(file, "/program/given", Bind.Access.READ_OWN));
        String script = "cat given; echo x >more; ls; echo x >given";
        var running = sandbox.start(
                new Program(List.of("/bin/sh", "-c", script), binds, Map.of("PATH", "/bin"), WRITING).in("/program"));
        running.ended().get(30, TimeUnit.SECONDS);
        assertThat(running.output()).startsWith("given\ngiven\nmore\n").contains("given: Read-only file system");
        Files.delete(file);
        Files.delete(directory);
    }

    @Test
    void aForkBombStopsAtTheNumberOfProcessesAndIsGoneWhenKilled() throws Exception {
        var running = start(LIMITS, List.of(), "b() { b | b & }; b; sleep 1; echo; sleep 20");
        while (!running.output().contains("fork")) {
            Thread.sleep(20);
        }
        assertThat(ProcessHandle.current().descendants().count()).isLessThan(40);
        // The shell itself may be the one that is refused, and end.
        assertThat(running.kill()).isInstanceOfAny(Killed.class, Exited.class);
        assertThat(awaitNoDescendant("dash")).isTrue();
    }

    @Test
    void killingAnEndedProgramOnlySaysHowItEnded() throws Exception {
        var running = start(LIMITS, List.of(), "exit 3");
        running.ended().get(30, TimeUnit.SECONDS);
        assertThat(running.kill()).isInstanceOf(Exited.class);
    }

    @Test
    void oneKilledWhileItIsStillBeingSetUpIsGoneToo() {
        for (int i = 0; i < 20; i++) {
            assertThat(start(LIMITS, List.of(), "sleep 21").kill()).isInstanceOf(Killed.class);
        }
        assertThat(awaitNoDescendant("sleep")).isTrue();
    }

    /** True at once if the promise holds that nothing is left after {@link Running#kill}. */
    private static boolean awaitNoDescendant(String name) {
        return ProcessHandle.current()
                .descendants()
                .noneMatch(process -> process.info().command().orElse("").endsWith(name));
    }
}

package handin.checker.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the end of a program is told, none of its processes is there any more: many programs at the same time, on a busy machine. */
@Timeout(90)
class GoneWhenEndedTest {
    private static final int PROGRAMS = 16;
    private static final int AT_ONCE = 8;
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(10), 64 << 20, 256 << 20, 16, 0, 100_000, 32);

    private interface Ending {
        void of(Running running) throws Exception;
    }

    private static List<String> left(String script, Ending ending) throws Exception {
        var left = new ArrayList<String>();
        try (var sandbox = Sandbox.open(new SandboxSettings(RuntimeDirectory.shared()));
                var several = Executors.newFixedThreadPool(AT_ONCE)) {
            var runs = new ArrayList<Future<List<String>>>();
            for (int i = 0; i < PROGRAMS; i++) {
                runs.add(several.submit(() -> left(sandbox, script, ending)));
            }
            for (var run : runs) {
                left.addAll(run.get());
            }
        }
        return left;
    }

    private static List<String> left(Sandbox sandbox, String script, Ending ending) throws Exception {
        String mark = UUID.randomUUID().toString();
        ending.of(sandbox.start(program(script, Map.of("PATH", "/bin", "MARK", mark))));
        return marked(mark);
    }

    private static Program program(String script, Map<String, String> environment) {
        var binds = List.of(new Bind(Path.of("/usr/bin"), "/bin", Bind.Access.READ));
        return new Program(List.of("/bin/dash", "-c", script), binds, environment, LIMITS);
    }

    /** Its own processes have the mark in their environment; bubblewrap, which is to set it, has it in its command line. */
    private static List<String> marked(String mark) throws IOException {
        var found = new ArrayList<String>();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (text(process.resolve("cmdline")).contains(mark)
                        || text(process.resolve("environ")).contains(mark)) {
                    found.add(text(process.resolve("status")));
                }
            }
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException goneOrNotOurs) {
            return "";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exit 3",
                "kill -KILL $$",
                "sleep 50 & setsid sleep 50 & (setsid sleep 50 </dev/null >/dev/null 2>&1 &) ; exit 0",
                "i=0; while [ $i -lt 9 ]; do (trap '' TERM HUP; exec sleep 50) & i=$((i+1)); done; kill -STOP -1"
            })
    void whereItEndsByItself(String script) throws Exception {
        assertThat(left(script, running -> running.ended().join())).isEmpty();
    }

    /** Who starts programs goes on doing so until it is told that there is no more sandbox. */
    @Test
    void whatIsBeingStartedWhileTheSandboxIsClosedIsGoneToo() throws Exception {
        var sandbox = Sandbox.open(new SandboxSettings(RuntimeDirectory.shared()));
        var started = new ConcurrentLinkedQueue<Running>();
        try (var several = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                several.submit(() -> {
                    while (true) {
                        started.add(sandbox.start(program("sleep 500", Map.of("PATH", "/bin"))));
                    }
                });
            }
            while (started.size() < AT_ONCE) {
                Thread.sleep(5);
            }
            sandbox.close();
        }
        assertThat(started).allMatch(running -> running.ended().isDone());
    }

    /** Bubblewrap may be anywhere on its way, so that its first process is there and does not know yet what to do when the other one is gone. */
    @Test
    void whereItIsKilledWhileItIsSetUp() throws Exception {
        var delay = new java.util.concurrent.atomic.AtomicInteger();
        assertThat(left("sleep 500", running -> {
                    Thread.sleep(delay.getAndAdd(2));
                    running.kill();
                }))
                .isEmpty();
    }
}

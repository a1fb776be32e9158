package handin.checker.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import handin.worker.wire.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The caches of ahead-of-time work, with real training runs. */
@Timeout(180)
class AotCachesTest {
    private static final Language SCHEME = new Language("scheme", "", "scheme", "scm", ";", 0);

    @Test
    void aCacheIsMadeOnceAndABrokenOneAgain() throws Exception {
        Path runtime = RealWorkers.freshRuntime();
        Path cache = firstCache(runtime);
        long whole = Files.size(cache);
        assertThat(Files.getPosixFilePermissions(cache)).isEqualTo(PosixFilePermissions.fromString("r--r--r--"));

        cut(cache);
        try (var workers = Workers.open(settings(runtime))) {
            // At once, while the cache is still being made anew.
            assertThat(answer(workers)).isEqualTo(new Response.Loaded());
            await().atMost(Duration.ofSeconds(90)).until(() -> Files.size(cache) > whole / 2);
            assertThat(answer(workers)).isEqualTo(new Response.Loaded());
        }
        Trees.delete(runtime);
    }

    private static WorkerSettings settings(Path runtime) {
        return RealWorkers.settings().withRuntime(runtime).withWarm(0).withFromTheStart(Set.of("scheme"));
    }

    private static Path firstCache(Path runtime) throws IOException {
        try (var workers = Workers.open(settings(runtime))) {
            await().atMost(Duration.ofSeconds(90)).until(() -> !sums(runtime).isEmpty());
            assertThat(answer(workers)).isEqualTo(new Response.Loaded());
        }
        String sum = sums(runtime).getFirst().toString();
        return Path.of(sum.substring(0, sum.length() - ".sum".length()));
    }

    private static Response answer(Workers workers) {
        try (var evaluation = workers.open(SCHEME)) {
            return evaluation.ask(RealWorkers.load("hw.scm", "1"));
        }
    }

    private static List<Path> sums(Path runtime) throws IOException {
        try (Stream<Path> all = Files.list(runtime)) {
            return all.filter(path -> path.toString().endsWith(".sum")).toList();
        }
    }

    private static void cut(Path cache) throws IOException {
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rw-r--r--"));
        try (var channel = Files.newByteChannel(cache, StandardOpenOption.WRITE)) {
            channel.truncate(10_000);
        }
    }
}

package handin.checker.eval;

import handin.checker.sandbox.RuntimeDirectory;
import handin.checker.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the virtual machine keeps of a training run so that the next start is shorter (JEP 483, 515). Made once for each engine, in the
 * background; until then, and wherever one does not come about, workers start without.
 */
final class AotCaches implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AotCaches.class);

    private final Sandbox sandbox;
    private final RuntimeDirectory runtime;
    private final WorkerProgram program;
    private final Map<Engine, Path> made = new ConcurrentHashMap<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("aot-training").factory());

    AotCaches(Sandbox sandbox, RuntimeDirectory runtime, WorkerProgram program) {
        this.sandbox = sandbox;
        this.runtime = runtime;
        this.program = program;
    }

    Optional<Path> of(Engine engine) {
        return Optional.ofNullable(made.get(engine));
    }

    void prepare(Engine engine) {}

    @Override
    public void close() {
        background.shutdownNow();
    }
}

package handin.checker.eval;

import handin.checker.sandbox.RuntimeDirectory;
import handin.checker.sandbox.Sandbox;
import handin.checker.sandbox.SandboxBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the virtual machine keeps of a training run so that the next start is shorter (JEP 483, 515). Made once for each engine, in the
 * background; until then, and wherever one does not come about, workers start without.
 */
final class AotCaches implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AotCaches.class);

    private final RuntimeDirectory runtime;
    private final WorkerProgram program;
    private final AotTraining training;
    private final Map<Engine, Path> usable = new ConcurrentHashMap<>();
    private final Set<Engine> remade = EnumSet.noneOf(Engine.class);
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("aot-training").factory());

    AotCaches(Sandbox sandbox, RuntimeDirectory runtime, WorkerProgram program) {
        this.runtime = runtime;
        this.program = program;
        this.training = new AotTraining(sandbox, runtime, program);
    }

    /** The cache for the next start, if there is one. */
    Optional<Path> of(Engine engine) {
        return Optional.ofNullable(usable.get(engine));
    }

    /** An earlier server's cache is used at once and looked at afterwards; where there is none, one is made. */
    void prepare(Engine engine) {
        Path file = file(engine);
        hold(file);
        if (Files.exists(file) && Files.exists(sum(file))) {
            usable.put(engine, file);
        }
        background.execute(() -> ensure(engine, file));
    }

    private static void hold(Path file) {
        try {
            InUse.hold(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until every cache asked for so far is made, or has failed to be. */
    void await() throws InterruptedException {
        var done = new CountDownLatch(1);
        background.execute(done::countDown);
        done.await();
    }

    /** A worker did not start with its cache: it is made anew, once. */
    synchronized void distrust(Engine engine) {
        Path file = usable.remove(engine);
        if (file == null || background.isShutdown() || !remade.add(engine)) {
            return;
        }
        LOG.warn("A worker did not start with the AOT cache {}; it is made anew", file);
        try {
            background.execute(() -> make(engine, file));
        } catch (RejectedExecutionException closed) {
            LOG.debug("closed before {} could be made anew", file);
        }
    }

    private void ensure(Engine engine, Path file) {
        try {
            if (Files.exists(file) && Files.exists(sum(file))) {
                if (Files.readString(sum(file)).equals(new Digest().file(file).hex())) {
                    return;
                }
                usable.remove(engine);
                LOG.warn("The AOT cache {} was changed; it is made anew", file);
            }
            make(engine, file);
        } catch (IOException e) {
            usable.remove(engine);
            LOG.warn("The AOT cache {} cannot be read; workers start without", file, e);
        }
    }

    private void make(Engine engine, Path file) {
        try {
            training.make(engine, file, sum(file));
            usable.put(engine, file);
        } catch (IOException | SandboxBroken e) {
            if (!background.isShutdown()) {
                LOG.warn("No AOT cache for {}; workers start without: {}", engine.word(), e.getMessage());
            }
        }
    }

    private Path file(Engine engine) {
        return runtime.path().resolve("aot-" + engine.word() + "-" + program.identity(engine));
    }

    private static Path sum(Path file) {
        return file.resolveSibling(file.getFileName() + InUse.DIGEST);
    }

    @Override
    public void close() {
        background.shutdownNow();
    }
}

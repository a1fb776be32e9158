package handin.checker.eval;

import handin.checker.model.Conversation.Waiting;
import handin.checker.sandbox.Running;
import handin.checker.sandbox.RuntimeDirectory;
import handin.checker.sandbox.Sandbox;
import handin.checker.sandbox.SandboxSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Evaluators in workers of this machine: each submission in a fresh Java virtual machine inside the sandbox. Some workers are kept ready, so
 * that most submissions do not wait for a start.
 */
public final class Workers implements Evaluators {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration ENDING = Duration.ofSeconds(5);

    private final WorkerSettings settings;
    private final WorkerProgram program;
    private final Sandbox sandbox;
    private final AotCaches caches;
    private final WorkerStarter starter;
    private final ExecutorService background;
    private final Semaphore turns;
    private final Semaphore turnsBeside;
    private final Map<Engine, WorkerPool> pools = new ConcurrentHashMap<>();
    private final Languages languages;

    private Workers(WorkerSettings settings, RuntimeDirectory runtime) {
        this.settings = settings;
        Leftovers.sweep(runtime);
        var kit = WorkerKit.copy(settings.home(), runtime);
        var java = JavaRuntime.at(settings.jdk());
        this.program = new WorkerProgram(kit, java, settings.limits());
        this.sandbox = Sandbox.open(new SandboxSettings(runtime, settings.firstUser()));
        this.caches = new AotCaches(sandbox, runtime, program);
        this.starter = new WorkerStarter(sandbox, runtime, kit, program, caches);
        this.background = Executors.newFixedThreadPool(
                settings.atOnce(),
                Thread.ofPlatform().daemon().name("worker-start-", 0).factory());
        this.turns = new Semaphore(settings.atOnce(), true);
        this.turnsBeside = new Semaphore(settings.atOnce(), true);
        this.languages = new Languages(
                language -> open(language, settings.limits().forOurs(), turns, () -> () -> {}),
                new Proofs(runtime, program));
    }

    /**
     * Prepares the workers' files and starts those that are wanted from the start.
     *
     * @throws handin.checker.sandbox.SandboxBroken if the machine lacks what it takes, with a sentence for the operator
     */
    public static Workers open(WorkerSettings settings) {
        var runtime = settings.runtime().map(RuntimeDirectory::at).orElseGet(RuntimeDirectory::shared);
        var workers = new Workers(settings, runtime);
        settings.fromTheStart()
                .forEach(engine -> workers.pool(Engine.of(engine)).fill());
        return workers;
    }

    @Override
    public Optional<Language> language(List<String> name) {
        var language = languages.offered(name);
        // Who asks is a checker that was just loaded: its students will come.
        language.ifPresent(offered -> pool(Engine.of(offered.engine())).fill());
        return language;
    }

    @Override
    public List<Language> languages() {
        return languages.notBroken();
    }

    @Override
    public Evaluation open(Language language, Supplier<Waiting> otherwise) {
        return open(language, settings.limits(), turns, otherwise);
    }

    @Override
    public Evaluation openBeside(Language language, Supplier<Waiting> otherwise) {
        return open(language, settings.limits(), turnsBeside, otherwise);
    }

    private Evaluation open(Language language, EvaluationLimits limits, Semaphore turns, Supplier<Waiting> otherwise) {
        var pool = pool(Engine.of(language.engine()));
        try {
            await(turns, otherwise);
        } catch (InterruptedException e) {
            throw givenUp(e);
        }
        try {
            return new WorkerEvaluation(pool::take, limits, () -> {
                turns.release();
                replace(pool);
            });
        } catch (InterruptedException e) {
            turns.release();
            replace(pool);
            throw givenUp(e);
        } catch (RuntimeException e) {
            turns.release();
            replace(pool);
            throw e;
        }
    }

    /** Whoever comes does not overtake those who wait already, as an acquiring that never waits would. */
    private static void await(Semaphore turns, Supplier<Waiting> otherwise) throws InterruptedException {
        if (turns.tryAcquire(0, TimeUnit.SECONDS)) {
            return;
        }
        try (Waiting _ = otherwise.get()) {
            turns.acquire();
        }
    }

    /** How many workers wait for a submission in that language. */
    public int ready(Language language) {
        return pool(Engine.of(language.engine())).ready();
    }

    /** How busy the workers of all languages are just now. */
    public Occupancy occupancy() {
        int ready = pools.values().stream().mapToInt(WorkerPool::ready).sum();
        return new Occupancy(ready, settings.atOnce() - turns.availablePermits(), turns.getQueueLength());
    }

    /**
     * Evaluates the program that stands for a language, whatever was found out before.
     *
     * @return what it gave instead of the right value; empty if it gave that
     * @throws EvaluationLost if no worker could be had
     */
    public Optional<String> trial(Language language) {
        return languages.trial(language);
    }

    /** Waits until what is prepared in the background to make later starts shorter is done, for every language used so far. */
    public void awaitPrepared() throws InterruptedException {
        caches.await();
    }

    /**
     * Starts a virtual machine like a worker's, with the same flags, view and limits, that evaluates the files of a directory by the language
     * runtime alone and prints how long it took: what the benchmark holds workers against.
     *
     * @param directory of ours; its files are {@code program}, {@code expressions}, {@code warm-program}, {@code warm-expressions}
     * @param warm whether it evaluates the warm files before it starts its clock
     */
    public Running startBare(Language language, Path directory, boolean warm) {
        var engine = Engine.of(language.engine());
        return sandbox.start(program.bare(engine, directory, caches.of(engine), warm ? "warm" : "cold"));
    }

    /** Whoever waits for a turn starts a worker in haste, sooner than one that warms up would be ready. */
    private void replace(WorkerPool pool) {
        if (!turns.hasQueuedThreads()) {
            pool.fill();
        }
    }

    private static EvaluationLost givenUp(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new EvaluationLost("the evaluation was given up", e);
    }

    private WorkerPool pool(Engine engine) {
        return pools.computeIfAbsent(engine, key -> {
            caches.prepare(key);
            return new WorkerPool(settings.warm(), how -> starter.start(key, how), background);
        });
    }

    @Override
    public void close() {
        pools.values().forEach(WorkerPool::close);
        background.shutdownNow();
        caches.close();
        sandbox.close();
        awaitStarts();
    }

    /** Who was starting a worker that is gone by now has its files to remove. */
    private void awaitStarts() {
        try {
            if (!background.awaitTermination(ENDING.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A worker is still being started while all ends");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

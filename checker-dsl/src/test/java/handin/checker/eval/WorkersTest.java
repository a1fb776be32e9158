package handin.checker.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import handin.worker.wire.Datum;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
class WorkersTest {
    private static Workers workers;

    @BeforeAll
    static void open() {
        workers = Workers.open(RealWorkers.settings());
    }

    @AfterAll
    static void close() {
        workers.close();
        assertThat(ProcessHandle.current().children().filter(WorkersTest::ofTheSandbox))
                .isEmpty();
    }

    private static boolean ofTheSandbox(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("bwrap");
    }

    private static Language scheme() {
        return workers.language(List.of("scheme")).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    scheme | (define (f x) (+ x 1))                          | (f 1)
                    groovy | int f(int x) { x + 1 }                          | f(1)
                    java   | class Hw { static int f(int x) { return x + 1; } } | Hw.f(1)
                    """)
    void eachLanguageAnswers(String name, String program, String expression) {
        var language = workers.language(List.of(name)).orElseThrow();
        try (var evaluation = workers.open(language)) {
            assertThat(evaluation.ask(RealWorkers.load("hw." + language.suffix(), program)))
                    .isEqualTo(new Response.Loaded());
            assertThat(evaluation.ask(new Request.Eval(expression)))
                    .isEqualTo(new Response.Value(new Datum.Whole(BigInteger.TWO), "2"));
        }
    }

    /** The worker makes no new modules for proxies; those of honest programs lie in modules that it made before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    groovy | interface Shape { int area() }; int f() { ({ 2 } as Shape).area() }                              | f()
                    groovy | int f() { def order = [compare: { a, b -> 2 }] as Comparator; order.compare(1, 2) }                | f()
                    java   | class Hw { interface Shape { int area(); } static int f() { return ((Shape) java.lang.reflect.Proxy.newProxyInstance(Shape.class.getClassLoader(), new Class<?>[] {Shape.class}, (p, m, a) -> 2)).area(); } } | Hw.f()
                    """)
    void honestProxiesWork(String name, String program, String expression) {
        eachLanguageAnswers(name, program, expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beginner", "beginner-abbr", "intermediate", "intermediate-lambda", "advanced"})
    void eachTeachingLanguageProvesItself(String level) {
        assertThat(workers.language(List.of("special", level)))
                .hasValueSatisfying(language -> assertThat(language.suffix()).isEqualTo("rkt"));
    }

    @Test
    void anUnknownLanguageOrLevelIsNotOffered() {
        assertThat(workers.language(List.of("cobol"))).isEmpty();
        assertThat(workers.language(List.of("special", "expert"))).isEmpty();
        assertThat(workers.language(List.of("scheme", "advanced"))).isEmpty();
        assertThat(workers.language(List.of("special"))).isEmpty();
    }

    @Test
    void interruptingTheOneWhoAsksEndsTheQuestion() throws Exception {
        var seen = new AtomicReference<Throwable>();
        var asking = Thread.ofVirtual().start(() -> {
            try (var evaluation = workers.open(scheme())) {
                evaluation.ask(RealWorkers.load("hw.scm", "(display 1) (define (f) (f)) (f)"));
            } catch (RuntimeException e) {
                seen.set(e);
            }
        });
        Thread.sleep(500);
        asking.interrupt();
        asking.join();
        assertThat(seen.get()).isInstanceOf(EvaluationLost.class).hasCauseInstanceOf(InterruptedException.class);
    }

    @Test
    void aWorkerThatDiesWhileItWaitsIsReplaced() {
        workers.open(scheme()).close();
        await().atMost(Duration.ofSeconds(60)).until(() -> sandboxes().findAny().isPresent());
        var killed = sandboxes().toList();
        killed.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(60)).until(() -> sandboxes().anyMatch(process -> !killed.contains(process)));
        try (var evaluation = workers.open(scheme())) {
            assertThat(evaluation.ask(RealWorkers.load("hw.scm", "1"))).isEqualTo(new Response.Loaded());
        }
    }

    private static Stream<ProcessHandle> sandboxes() {
        return ProcessHandle.current().children().filter(WorkersTest::ofTheSandbox);
    }

    @Test
    void furtherEvaluationsWaitTheirTurn() throws Exception {
        var settings = RealWorkers.settings().withAtOnce(1).withWarm(0);
        try (var one = Workers.open(settings)) {
            var language = scheme();
            var first = one.open(language);
            var second = CompletableFuture.supplyAsync(() -> one.open(language));
            Thread.sleep(300);
            assertThat(second).isNotDone();
            first.close();
            second.join().close();
        }
    }

    @Test
    void whoeverWaitsHearsOfItAndARestartKeepsItsTurn() {
        var said = new ConcurrentLinkedQueue<String>();
        try (var one = Workers.open(RealWorkers.settings().withAtOnce(1).withWarm(0))) {
            var language = scheme();
            var first = one.open(language, () -> {
                throw new AssertionError("there was no need to wait");
            });
            var second = CompletableFuture.supplyAsync(() -> one.open(language, () -> {
                said.add("waits");
                return () -> said.add("goes on");
            }));
            await().until(() -> one.occupancy().waiting() == 1);
            first.restart();
            assertThat(first.ask(RealWorkers.load("hw.scm", "1"))).isEqualTo(new Response.Loaded());
            assertThat(said).containsExactly("waits");
            first.close();
            second.join().close();
            assertThat(said).containsExactly("waits", "goes on");
        }
    }

    @Test
    void manyEvaluationsLeaveNothingBehind() throws Exception {
        Path runtime = RealWorkers.freshRuntime();
        var language = scheme();
        try (var some = Workers.open(RealWorkers.settings().withRuntime(runtime).withWarm(0))) {
            some.open(language).close();
            long files = openFiles();
            for (int i = 0; i < Integer.getInteger("handin.opens", 20); i++) {
                some.open(language).close();
            }
            await().untilAsserted(() -> assertThat(openFiles()).isLessThanOrEqualTo(files + 2));
        }
        try (Stream<Path> left = Files.list(runtime)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name ->
                            name.startsWith("control-") || name.startsWith("copy-") || name.startsWith("training-"));
        }
        Trees.delete(runtime);
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.count();
        }
    }

    @Test
    void aWorkerThatCannotStartSaysWhyInItsOwnWords(@TempDir Path home) throws Exception {
        Files.createDirectory(home.resolve("lib"));
        Files.writeString(home.resolve("handin-worker.jar"), "no jar");
        Path runtime = RealWorkers.freshRuntime();
        var settings = RealWorkers.settings().withRuntime(runtime).withWarm(0).withHome(home);
        try (var broken = Workers.open(settings)) {
            assertThatThrownBy(() -> broken.open(scheme()))
                    .isInstanceOf(EvaluationLost.class)
                    .hasMessageContaining("handin-worker.jar");
        }
        Trees.delete(runtime);
    }

    @Test
    void aMissingWorkerIsToldWithTheWayToBuildIt(@TempDir Path home) {
        assertThatThrownBy(() -> Workers.open(RealWorkers.settings().withHome(home)))
                .hasMessageContaining("the worker is not built");
    }

    private static Stopped stopped(Evaluation evaluation) {
        try {
            var response = evaluation.ask(new Request.Eval("(f)"));
            throw new AssertionError("it was not stopped: " + response);
        } catch (Stopped e) {
            return e;
        }
    }

    @Test
    void afterAStopEveryQuestionIsStopped() {
        try (var evaluation = workers.open(scheme())) {
            evaluation.ask(RealWorkers.load("hw.scm", "(define (f) (display \"fahrenheit \\xe9;\") (exit 0))"));
            assertThat(stopped(evaluation).reason()).isEqualTo(Stopped.Reason.LOST);
            assertThat(stopped(evaluation).reason()).isEqualTo(Stopped.Reason.LOST);
            assertThat(evaluation.output()).contains("fahrenheit é");
        }
    }

    @Test
    void aStopSaysTheLimitInWords() {
        var limits = new EvaluationLimits(
                Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(60), 96L << 20, 48, 1L << 20);
        try (var tight = Workers.open(RealWorkers.settings().withLimits(limits).withWarm(0));
                var evaluation = tight.open(scheme())) {
            evaluation.ask(RealWorkers.load("hw.scm", "(define (f) (f))"));
            assertThat(stopped(evaluation).limit()).isEqualTo("1 second");
        }
    }

    @Test
    void aLanguageIsTriedWithTimeEnoughHoweverLittleSubmissionsHave() throws Exception {
        Path runtime = RealWorkers.freshRuntime();
        var hardly = Duration.ofMillis(1);
        var limits = new EvaluationLimits(hardly, hardly, hardly, 96L << 20, 48, 1L << 20);
        var settings = RealWorkers.settings().withLimits(limits).withRuntime(runtime);
        try (var hasty = Workers.open(settings.withWarm(0))) {
            assertThat(hasty.language(List.of("scheme"))).isPresent();
        }
        Trees.delete(runtime);
    }
}

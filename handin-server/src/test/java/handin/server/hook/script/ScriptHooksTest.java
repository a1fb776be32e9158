package handin.server.hook.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import handin.server.config.CourseConfig.HookTargets;
import handin.server.hook.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The blocks of a course's script while a server runs. */
class ScriptHooksTest {
    private static final Event LOGIN = new Event.Login(List.of("alice"));
    private static final int MOST = 100;
    private static final Duration LONG = Duration.ofMinutes(1);

    /** What blocks of the tests wait for; a block can see it by its class's name. */
    public static final class Gate {
        public static volatile CountDownLatch latch = new CountDownLatch(1);

        private Gate() {}

        /** Waits whatever happens. */
        public static void pass() {
            boolean open = false;
            while (!open) {
                try {
                    latch.await();
                    open = true;
                } catch (InterruptedException ignored) {
                    // as a hook may do
                }
            }
        }
    }

    @TempDir
    Path course;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private volatile Duration limit = Duration.ofSeconds(20);
    private ScriptHooks hooks;

    @BeforeEach
    void open() {
        Gate.latch = new CountDownLatch(1);
        log.start();
        var root = (Logger) LoggerFactory.getLogger("handin");
        root.setAdditive(false);
        root.addAppender(log);
        open(Duration.ofMillis(20));
    }

    /** @param grace how long one may take to end that was interrupted */
    private void open(Duration grace) {
        var surroundings =
                new HookSurroundings(course, letter -> {}, (session, line) -> said.add(session + " " + line));
        hooks = ScriptHooks.open(
                surroundings,
                () -> new HookTargets(course.resolve("hooks.groovy"), limit, List.of()),
                new Turns(grace),
                MOST);
    }

    @AfterEach
    void close() {
        Gate.latch.countDown();
        hooks.close(LONG);
        var root = (Logger) LoggerFactory.getLogger("handin");
        root.detachAppender(log);
        root.setAdditive(true);
    }

    private void script(String text) throws IOException {
        Files.writeString(course.resolve("hooks.groovy"), text);
    }

    private List<String> logged() {
        return List.copyOf(log.list).stream()
                .map(line -> line.getFormattedMessage().replace(course + "/", ""))
                .toList();
    }

    @Test
    void eventsAreHeardInOrder() throws IOException {
        script("login { log usernames.first() }");
        for (int i = 0; i < 20; i++) {
            hooks.tell(String.valueOf(i), new Event.Login(List.of("u" + i)));
        }
        hooks.close(LONG);
        assertThat(said)
                .isEqualTo(IntStream.range(0, 20).mapToObj(i -> i + " u" + i).toList());
    }

    @Test
    void withoutAScriptNothingHappensAndNothingIsSaid() {
        hooks.tell("1", LOGIN);
        hooks.close(LONG);
        assertThat(said).isEmpty();
        assertThat(logged()).isEmpty();
    }

    @Test
    void whatABlockThrowsIsLoggedWithItsLineAndTheNextIsHeard() throws IOException {
        script("""
                login { throw new IllegalStateException("no") }
                login { log "second" }
                """);
        hooks.tell("7", LOGIN);
        hooks.close(LONG);
        assertThat(said).containsExactly("7 second");
        assertThat(logged()).containsExactly("[7] hooks.groovy:1:1: IllegalStateException: no");
    }

    @Test
    void anErrorIsNoEndOfTheHooks() throws IOException {
        script("int f(int n) { f(n + 1) }\nlogin { f(1) }\nuserChange { }\nlogin { log 'on' }");
        hooks.tell("7", LOGIN);
        hooks.close(LONG);
        assertThat(said).containsExactly("7 on");
        assertThat(logged())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("[7] hooks.groovy:1:")
                .contains("StackOverflowError");
    }

    @Test
    void aBrokenFileLeavesTheLastGoodOneAndSaysSoOnce() throws IOException {
        script("login { log 'good' }");
        hooks.tell("1", LOGIN);
        await().until(() -> said.size() == 1);
        script("logn { }\nlogin { log x }");
        hooks.tell("2", LOGIN);
        hooks.tell("3", LOGIN);
        await().until(() -> said.size() == 3);
        assertThat(said).containsExactly("1 good", "2 good", "3 good");
        assertThat(logged())
                .containsExactly("the hook script before this change stays in force:\n"
                        + "hooks.groovy:1:1: there is no verb logn; did you mean login?\n"
                        + "hooks.groovy:2:13: there is no x");
        script("login { log 'mended' }");
        hooks.tell("4", LOGIN);
        hooks.close(LONG);
        assertThat(said).last().isEqualTo("4 mended");
    }

    @Test
    void aFileThatIsTakenAwayIsNoHooks() throws IOException {
        script("login { log 'good' }");
        hooks.tell("1", LOGIN);
        await().until(() -> said.size() == 1);
        Files.delete(course.resolve("hooks.groovy"));
        hooks.tell("2", LOGIN);
        hooks.close(LONG);
        assertThat(said).hasSize(1);
        assertThat(logged()).isEmpty();
    }

    @Test
    void aBlockThatTakesTooLongIsStopped() throws IOException {
        hooks.close(LONG);
        open(LONG);
        limit = Duration.ofMillis(50);
        script("login { while (true) { Math.random() } }\nserverStart { log 'next' }");
        hooks.tell("7", LOGIN);
        await().until(() -> !logged().isEmpty());
        limit = LONG; // a first call takes its time on a busy machine
        hooks.tell("8", new Event.ServerStart(1));
        hooks.close(LONG);
        assertThat(said).containsExactly("8 next");
        assertThat(logged())
                .containsExactly("[7] hooks.groovy:1: the hook for login did not end within 0 s and was stopped");
    }

    @Test
    void aProgramThatTakesTooLongIsKilled() throws Exception {
        limit = Duration.ofMillis(300);
        script("login { run 'sh', '-c', 'echo $$ > pid; sleep 1000' }");
        hooks.tell("7", LOGIN);
        hooks.close(LONG);
        long pid = Long.parseLong(Files.readString(course.resolve("pid")).strip());
        await().until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void blocksThatCannotBeStoppedAreLeftBehindAndSwitchedOffAfterTheFifth() throws IOException {
        limit = Duration.ofMillis(20);
        script("login { " + Gate.class.getName() + ".pass() }");
        IntStream.range(0, 10).forEach(i -> hooks.tell(String.valueOf(i), LOGIN));
        await().until(() -> logged().stream().anyMatch(line -> line.contains("switched off")));
        limit = Duration.ofSeconds(20);
        assertThat(logged())
                .filteredOn(line -> line.contains("cannot be stopped"))
                .hasSize(5)
                .first()
                .asString() // not always the first event's: on a busy machine its time may be up before it stands at
                // the gate
                .endsWith("] hooks.groovy:1: the hook for login did not end within 0 s and cannot be stopped;"
                        + " it goes on by itself, and the next have their turn");
        hooks.tell("before", LOGIN);
        script("login { log 'mended' }");
        await().until(() -> {
            hooks.tell("after", LOGIN);
            return said.contains("after mended");
        });
    }

    @Test
    void whenTooManyWaitTheOldestAreDroppedAndCounted() throws IOException {
        script("serverStart { " + Gate.class.getName() + ".pass() }\nlogin { log 'in' }");
        hooks.tell("", new Event.ServerStart(1));
        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("hook")));
        IntStream.range(0, MOST + 5).forEach(i -> hooks.tell(String.valueOf(i), LOGIN));
        Gate.latch.countDown();
        hooks.close(LONG);
        assertThat(said).hasSize(MOST).startsWith("5 in");
        assertThat(logged()).containsExactly("hooks: 5 events were dropped, for more than " + MOST + " waited");
    }

    @Test
    void nothingIsHeardAfterTheEnd() throws IOException {
        script("login { log 'in' }");
        hooks.close(LONG);
        hooks.tell("1", LOGIN);
        assertThat(said).isEmpty();
    }
}

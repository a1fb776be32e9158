package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import handin.server.app.RawSession.Writes;
import handin.server.door.tls.TlsDoor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** Students who leave take their worker processes with them, and give up their places in the queue for one. */
@Timeout(120)
class LeavingTest {
    /** How a student may leave. */
    enum Way {
        /** The window is closed. */
        CLOSED,
        /** The client says that it will say no more, and stays. */
        HALF_CLOSED,
        /** The line is cut. */
        RESET
    }

    private static final int PLACES = Runtime.getRuntime().availableProcessors();
    private static final String ASKS = """
            check(language: 'groovy', users: singles) {
                eval 'f(1)'
                message 'Sure?', [yesNo]
            }
            """;
    private static final byte[] WORK = "int f(int n) { n }\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ENDLESS = "while (true) { sleep(50) }\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path course;

    private static CourseServer server;
    private final List<RawSession> sessions = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        Files.writeString(course.resolve("config.toml"), "");
        Files.createDirectories(course.resolve("users"));
        Files.writeString(
                course.resolve("users/accounts.toml"),
                IntStream.rangeClosed(0, PLACES)
                        .mapToObj(student -> "[s" + student + "]\npassword = \"{plaintext}pw\"\n")
                        .collect(Collectors.joining()));
        Files.createDirectories(course.resolve("checkers/asks"));
        Files.writeString(course.resolve("checkers/asks/checker.groovy"), ASKS);
        server = CourseServer.open(course, CourseServer.Options.loopback());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void leave() throws Exception {
        for (RawSession session : sessions) {
            session.close();
        }
    }

    private static List<ProcessHandle> workers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("bwrap"))
                .toList();
    }

    /** A handin up to the line that comes before its work is executed. */
    private RawSession executing(int student, byte[] work) throws Exception {
        var session = new RawSession(server.port(), Writes.LINES);
        sessions.add(session);
        session.begin("s" + student, "pw", "asks", work.length).type("$").raw(work);
        while (!session.line().equals("\"executing your code\"")) {
            // What comes before is of no interest here.
        }
        return session;
    }

    private RawSession asked(int student) throws Exception {
        RawSession session = executing(student, WORK);
        assertThat(session.afterMessages()).isEqualTo("message-box");
        return session;
    }

    private static void leave(RawSession session, Way way) throws Exception {
        switch (way) {
            case CLOSED -> session.close();
            case HALF_CLOSED -> session.endSpeech();
            case RESET -> session.reset();
        }
    }

    private static void awaitOneGone(List<ProcessHandle> before) {
        await().until(() -> before.stream().filter(ProcessHandle::isAlive).count() < before.size());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aQuestionThatNobodyHearsEndsItsWorker(Way way) throws Exception {
        RawSession session = asked(0);
        List<ProcessHandle> before = workers();
        leave(session, way);
        awaitOneGone(before);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void workThatNobodyWaitsForEndsWithItsWorker(Way way) throws Exception {
        RawSession session = executing(0, ENDLESS);
        await().until(() -> !workers().isEmpty());
        List<ProcessHandle> before = workers();
        leave(session, way);
        awaitOneGone(before);
    }

    /** As many as may be evaluated at once stay at their questions. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void whoLeavesTheQueueIsNotWaitedFor(Way way) throws Exception {
        assumeThat(PLACES).as("workers that this test starts").isLessThanOrEqualTo(8);
        for (int student = 0; student < PLACES; student++) {
            asked(student);
        }
        RawSession waiting = executing(PLACES, WORK);
        try (var log = new HeardLog()) {
            leave(waiting, way);
            await().until(log::endsForWantOfStudent);
        }
    }

    @Test
    void whoStaysIsServed() throws Exception {
        RawSession session = asked(0);
        session.line();
        session.line();
        session.type("yes\n");
        assertThat(session.afterMessages()).isEqualTo("confirm");
    }

    /** What the door logs, until closed. */
    private static final class HeardLog implements AutoCloseable {
        private final Logger logger = (Logger) LoggerFactory.getLogger(TlsDoor.class);
        private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

        HeardLog() {
            heard.start();
            logger.setAdditive(false);
            logger.setLevel(Level.INFO);
            logger.addAppender(heard);
        }

        boolean endsForWantOfStudent() {
            return List.copyOf(heard.list).stream()
                    .anyMatch(event -> event.getFormattedMessage().endsWith("ended: GONE"));
        }

        @Override
        public void close() {
            logger.detachAppender(heard);
            logger.setLevel(null);
            logger.setAdditive(true);
        }
    }
}

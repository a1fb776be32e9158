package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import handin.server.app.RawSession.Writes;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SIGTERM does to a real server in which a handin is being judged. */
class StopTest {
    private static final byte[] WORK = "hello\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path course;

    @TempDir
    Path elsewhere;

    @BeforeEach
    void make() throws Exception {
        DemoCourse.copyTo(course);
        Files.createDirectories(course.resolve("checkers/slow"));
        Files.writeString(
                course.resolve("checkers/slow/checker.groovy"),
                "check(evaluate: false, createText: false) {\n  message 'Shall I go on?', [yesNo]\n}\n");
    }

    private ServerProcess start() throws Exception {
        return ServerProcess.on(course, elsewhere.resolve("said"));
    }

    /** Hands in up to the checker's question: it is at work from then on, until the answer. */
    private static RawSession underJudgement(int port) throws Exception {
        var session = new RawSession(port, Writes.LINES);
        session.begin("alice", DemoCourse.PASSWORD, "slow", WORK.length)
                .type("$")
                .raw(WORK);
        assertThat(session.afterMessages()).isEqualTo("message-box");
        session.line();
        session.expect("(yes-no)");
        return session;
    }

    private static void awaitClosed(int port) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    try (var socket = new Socket("127.0.0.1", port)) {
                        return false;
                    } catch (ConnectException refused) {
                        return true;
                    }
                });
    }

    @Test
    void aHandinUnderJudgementEndsWellAndNewConnectionsAreRefused() throws Exception {
        try (var server = start();
                var session = underJudgement(server.port())) {
            int port = server.port();
            server.tellToStop();
            awaitClosed(port);
            session.type("yes\n");
            assertThat(session.afterMessages()).isEqualTo("confirm");
            session.type("check\n");
            assertThat(session.afterMessages()).isEqualTo("ok");
            assertThat(server.ended()).isZero();
            assertThat(server.said()).contains("Stopping: handins in progress end first.");
        }
        assertThat(course.resolve("users/alice/slow/SUCCESS-0")).isDirectory();
        assertThat(Files.readString(course.resolve("log")))
                .contains("serving ", "stopping: no more connections", "stopped");
    }

    @Test
    void aSecondSignalEndsItWithASentence() throws Exception {
        try (var server = start();
                var session = underJudgement(server.port())) {
            int port = server.port();
            server.tellToStop();
            awaitClosed(port);
            server.tellToStop();
            assertThat(session.afterMessages()).contains("The server is being stopped.");
            assertThat(server.ended()).isZero();
        }
        assertThat(course.resolve("users/alice/slow/SUCCESS-0")).doesNotExist();
        assertThat(Files.readString(course.resolve("log"))).contains("told again to stop");
    }

    @Test
    void aSecondServerOnTheSameDirectoryIsToldWhoHasIt() throws Exception {
        try (var first = start();
                var second = ServerProcess.on(course, elsewhere.resolve("second"))) {
            assertThat(second.ended()).isEqualTo(2);
            assertThat(second.said())
                    .contains("another server is running on ", "(process " + first.pid() + "): stop it first")
                    .doesNotContain("Exception", "\tat ");
        }
    }
}

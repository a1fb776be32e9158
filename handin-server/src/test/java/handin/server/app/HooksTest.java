package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import handin.server.app.RawSession.Writes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hooks and webhooks of a whole server. */
class HooksTest {
    /** What the test's own hook does: hooks see it by its name. */
    public static final class Stuck {
        static final CountDownLatch RELEASED = new CountDownLatch(1);
        static final CountDownLatch REACHED = new CountDownLatch(1);

        private Stuck() {}

        /** Waits for the end of the test. */
        public static void here() throws InterruptedException {
            REACHED.countDown();
            RELEASED.await();
        }
    }

    @TempDir
    Path course;

    private final BlockingQueue<String> posted = new LinkedBlockingQueue<>();
    private HttpServer receiver;
    private CourseServer server;

    @BeforeEach
    void start() throws Exception {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            try (exchange) {
                posted.add(exchange.getRequestHeaders().getFirst("Handin-Event"));
                exchange.sendResponseHeaders(204, -1);
            }
        });
        receiver.start();
        DemoCourse.copyTo(course);
        Files.createDirectories(course.resolve("checkers/plain"));
        Files.writeString(course.resolve("checkers/plain/checker.groovy"), "check(evaluate: false) {\n}\n");
        Files.writeString(course.resolve("secret"), "sesame\n");
        Files.writeString(
                course.resolve("config.toml"),
                """

                [[webhooks]]
                url = "http://127.0.0.1:%d/"
                secret-file = "secret"
                """.formatted(receiver.getAddress().getPort()),
                StandardOpenOption.APPEND);
    }

    @AfterEach
    void stop() {
        Stuck.RELEASED.countDown();
        server.close();
        receiver.stop(0);
    }

    private void serve(String hooks) throws IOException {
        Files.writeString(course.resolve("hooks.groovy"), hooks);
        server = CourseServer.open(course, CourseServer.Options.loopback());
    }

    private void handIn() throws Exception {
        byte[] work = "work".getBytes(StandardCharsets.UTF_8);
        try (var session = new RawSession(server.port(), Writes.LINES)) {
            session.begin("carol", DemoCourse.PASSWORD, "plain", work.length);
            session.type("$").raw(work);
            assertThat(session.afterMessages()).isEqualTo("confirm");
            session.type("check\n");
            assertThat(session.afterMessages()).isEqualTo("ok");
        }
    }

    @Test
    void aHookThatHangsAndOneThatThrowsDoNotKeepWorkFromBeingAccepted() throws Exception {
        serve("""
                submissionReceived { throw new IllegalStateException('no') }
                submissionReceived { %s.here() }
                """.formatted(Stuck.class.getName()));
        handIn();
        Stuck.REACHED.await();
        handIn();
        assertThat(Stuck.RELEASED.getCount()).as("the hook still hangs").isEqualTo(1);
        assertThat(course.resolve("users/carol/plain/SUCCESS-1")).isDirectory();
    }

    @Test
    void theScriptAndTheReceiverHearOfAHandin() throws Exception {
        serve("""
                serverStart { new File(serverDir.toFile(), 'started').text = "$port" }
                submissionCommitted {
                    new File(serverDir.toFile(), 'seen').text = "$usernames $assignment ${serverDir.relativize(directory)}"
                }
                """);
        handIn();
        await().untilAsserted(() -> {
            assertThat(course.resolve("started")).hasContent(String.valueOf(server.port()));
            assertThat(course.resolve("seen")).hasContent("[carol] plain users/carol/plain/SUCCESS-0");
        });
        assertThat(List.of(next(), next(), next()))
                .contains("server-start", "submission-received", "submission-committed");
    }

    private String next() throws InterruptedException {
        String operation;
        do {
            operation = posted.poll(1, TimeUnit.MINUTES);
        } while (List.of("server-connect", "login").contains(operation));
        return String.valueOf(operation);
    }
}

package handin.server.hook.web;

import static handin.server.hook.web.Receiver.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import handin.server.config.CourseConfig.Webhook;
import handin.server.disk.Disk;
import handin.server.disk.FaultyDisk;
import handin.server.hook.Event;
import handin.server.hook.ExampleEvent;
import handin.server.hook.web.Receiver.Request;
import handin.server.hook.web.Webhooks.Patience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Deliveries to real HTTP servers. */
class WebhooksTest {
    private static final String SECRET = "open sesame";
    private static final Event LOGIN = new Event.Login(List.of("alice"));

    @TempDir
    Path course;

    private final List<Webhook> targets = new ArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private Patience patience = new Patience(Duration.ofSeconds(30), Duration.ofMillis(2), InstantSource.system());
    private Receiver receiver;
    private Webhooks webhooks;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(course.resolve("secret"), SECRET + "\nnot this line\n");
        receiver = new Receiver();
        target(receiver);
        log.start();
        logger().setAdditive(false);
        logger().setLevel(Level.INFO);
        logger().addAppender(log);
    }

    private void target(Receiver which, String... operations) {
        targets.add(new Webhook(which.url(), course.resolve("secret"), List.of(operations)));
    }

    private void start() throws IOException {
        start(Disk.real());
    }

    private void start(Disk disk) throws IOException {
        webhooks = Webhooks.open(course, () -> "CS 1", disk, () -> List.copyOf(targets), patience);
    }

    @AfterEach
    void close() {
        end.countDown();
        webhooks.close();
        receiver.close();
        logger().detachAppender(log);
        logger().setLevel(null);
        logger().setAdditive(true);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger("handin");
    }

    private List<String> logged() {
        return List.copyOf(log.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private List<Request> received(int count) {
        await().until(() -> receiver.requests().size() >= count);
        return receiver.requests();
    }

    private static List<String> ids(List<Request> requests) {
        return requests.stream()
                .map(request -> request.headers().get("handin-delivery"))
                .toList();
    }

    private List<Path> files(String... below) throws IOException {
        Path webhooksFolder = course.resolve(".handin/webhooks");
        try (var targets = Files.list(webhooksFolder)) {
            Path folder = targets.findFirst().orElseThrow();
            for (String name : below) {
                folder = folder.resolve(name);
            }
            try (var files = Files.list(folder)) {
                return files.filter(Files::isRegularFile).sorted().toList();
            }
        }
    }

    /** As the manual tells it to receivers, from first principles. */
    private static String signature(Request request) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed = request.headers().get("handin-timestamp") + "." + request.body();
        return "v1=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anEventIsPostedSignedAndThenForgotten() throws Exception {
        start();
        Instant before = Instant.now();
        webhooks.tell(
                "5274",
                new Event.SubmissionCommitted(List.of("alice", "bob"), "hw1", course.resolve("users/alice+bob/hw1")));
        Request request = received(1).getFirst();
        assertThat(request.path()).isEqualTo("/hook?key=sesame");
        assertThat(request.headers())
                .containsEntry("handin-event", "submission-committed")
                .containsEntry("content-type", "application/json")
                .containsEntry("handin-signature", signature(request));
        long stamp = Long.parseLong(request.headers().get("handin-timestamp"));
        assertThat(stamp).isBetween(before.getEpochSecond(), Instant.now().getEpochSecond());
        Map<String, ?> payload = new JsonMapper().readValue(request.body(), Map.class);
        assertThat(payload.keySet())
                .containsExactlyInAnyOrder(
                        "id", "operation", "session", "time", "course", "usernames", "assignment", "directory");
        assertThat(payload.get("id")).isEqualTo(request.headers().get("handin-delivery"));
        assertThat(payload.get("operation")).isEqualTo("submission-committed");
        assertThat(payload.get("session")).isEqualTo("5274");
        assertThat(Instant.parse(String.valueOf(payload.get("time")))).isBetween(before, Instant.now());
        assertThat(payload.get("course")).isEqualTo("CS 1");
        assertThat(payload.get("usernames")).isEqualTo(List.of("alice", "bob"));
        assertThat(payload.get("assignment")).isEqualTo("hw1");
        assertThat(payload.get("directory")).isEqualTo("users/alice+bob/hw1");
        await().until(() -> files().isEmpty());
    }

    @Test
    void everyOperationIsTold() throws Exception {
        start();
        for (String operation : Event.operations()) {
            webhooks.tell("1", ExampleEvent.of(operation, course));
        }
        assertThat(received(Event.operations().size()))
                .extracting(request -> request.headers().get("handin-event"))
                .isEqualTo(Event.operations());
        Map<String, ?> change =
                new JsonMapper().readValue(receiver.requests().get(4).body(), Map.class);
        assertThat(change.get("username")).isEqualTo("alice");
        assertThat(change.get("after")).isEqualTo(Map.of("Full Name", "Alice Liddell", "Email", "liddell@example.edu"));
    }

    @Test
    void onlyWhatATargetWantsIsSentToIt() throws Exception {
        targets.clear();
        target(receiver, "user-create");
        start();
        webhooks.tell("1", LOGIN);
        webhooks.tell("2", ExampleEvent.of("user-create", course));
        assertThat(received(1))
                .extracting(request -> request.headers().get("handin-event"))
                .containsExactly("user-create");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 408, 425, 429, 302, 304})
    void aFailureIsTriedAgainUnderTheSameId(int failure) throws Exception {
        receiver.then(status(failure), status(failure), status(200, "thanks"));
        start();
        webhooks.tell("1", LOGIN);
        await().until(() -> received(3).size() == 3 && files().isEmpty());
        assertThat(ids(receiver.requests()).stream().distinct()).hasSize(1);
        assertThat(files("undeliverable")).isEmpty();
        assertThat(logged()).hasSize(2);
        assertThat(logged().getFirst())
                .startsWith("http://127.0.0.1:")
                .contains(" answered " + failure)
                .endsWith("; tried again later (1 waiting)");
        assertThat(logged().getLast()).endsWith(" takes deliveries again");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 410, 422})
    void whatIsRefusedForGoodIsPutAsideAndTheNextIsSent(int refusal) throws Exception {
        receiver.then(status(refusal, "not this\n one"));
        start();
        webhooks.tell("1", LOGIN);
        webhooks.tell("2", LOGIN);
        assertThat(ids(received(2)).stream().distinct()).hasSize(2);
        await().until(() -> files().isEmpty());
        assertThat(files("undeliverable")).hasSize(1);
        assertThat(logged())
                .singleElement()
                .asString()
                .contains("answered " + refusal + ": not this")
                .contains("was put into undeliverable");
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        var elsewhere = new Receiver();
        receiver.then(exchange -> {
            exchange.getResponseHeaders().add("Location", elsewhere.url().toString());
            exchange.sendResponseHeaders(307, -1);
        });
        try (elsewhere) {
            start();
            webhooks.tell("1", LOGIN);
            received(2);
            assertThat(elsewhere.requests()).isEmpty();
            assertThat(logged().getFirst()).contains("answered 307 (redirects are not followed)");
        }
    }

    @Test
    void oneThatHangsDelaysNoOther() throws Exception {
        receiver.then(exchange -> hang());
        try (var other = new Receiver()) {
            target(other);
            start();
            for (int i = 0; i < 5; i++) {
                webhooks.tell("1", LOGIN);
            }
            await().until(() -> other.requests().size() == 5);
            assertThat(receiver.requests()).hasSizeLessThan(2);
        }
    }

    @Test
    void oneThatGivesNoAnswerIsTriedAgain() throws Exception {
        patience = new Patience(Duration.ofMillis(200), Duration.ofMillis(2), InstantSource.system());
        receiver.then(exchange -> hang());
        start();
        webhooks.tell("1", LOGIN);
        assertThat(ids(received(2)).stream().distinct()).hasSize(1);
        assertThat(logged().getFirst()).contains("gave no answer within 0 s");
    }

    /** An endless body after a good status is not waited for; after a bad one only its beginning is read. */
    @Test
    void anEndlessAnswerIsCutShort() throws Exception {
        receiver.then(exchange -> endless(exchange, 404), exchange -> endless(exchange, 200));
        start();
        webhooks.tell("1", LOGIN);
        webhooks.tell("2", LOGIN);
        webhooks.tell("3", LOGIN);
        received(3);
        await().until(() -> files().isEmpty());
        assertThat(logged()).singleElement().asString().contains("answered 404: " + "x".repeat(200) + ";");
    }

    private static void endless(com.sun.net.httpserver.HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, 0);
        byte[] some = "x".repeat(1000).getBytes(StandardCharsets.UTF_8);
        while (true) { // ends when the other side hangs up
            exchange.getResponseBody().write(some);
        }
    }

    private void hang() throws IOException {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void nobodyThereIsTriedAgain() throws Exception {
        receiver.close();
        start();
        webhooks.tell("1", LOGIN);
        await().until(() -> !logged().isEmpty());
        assertThat(logged().getFirst()).contains("ConnectException").contains("tried again later");
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatWaitsAtTheEndIsDeliveredAfterTheNextStartInOrder() throws Exception {
        patience = new Patience(Duration.ofSeconds(30), Duration.ofHours(1), InstantSource.system());
        receiver.then(status(500));
        start();
        for (int i = 0; i < 3; i++) {
            webhooks.tell(String.valueOf(i), LOGIN);
        }
        received(1);
        webhooks.close();
        assertThat(files()).hasSize(3);
        start();
        assertThat(received(4).subList(1, 4))
                .extracting(request ->
                        new JsonMapper().readTree(request.body()).get("session").stringValue())
                .containsExactly("0", "1", "2");
    }

    /** The process ends at every act on the disk in turn; whatever it was, the receiver gets the event at least once, and knows a second time by its id. */
    @Test
    void aKillBetweenDeliveryAndDeletionDeliversAgainUnderTheSameId() throws Exception {
        boolean twice = false;
        boolean hit = true;
        for (int at = 0; hit; at++) {
            receiver.requests().clear();
            var disk = new FaultyDisk(course, FaultyDisk.Fault.CRASH, at);
            hit = tellOn(disk);
            List<String> before = List.copyOf(ids(receiver.requests()));
            start();
            await().until(() -> files().isEmpty());
            webhooks.close();
            List<String> all = ids(receiver.requests());
            assertThat(all.stream().distinct().count()).isLessThanOrEqualTo(1);
            twice |= before.size() == 1 && all.size() == 2;
        }
        assertThat(twice).isTrue();
    }

    /** Whether the disk failed. */
    private boolean tellOn(FaultyDisk disk) throws IOException {
        try {
            start(disk);
        } catch (FaultyDisk.Crash crash) {
            return true;
        }
        webhooks.tell("1", LOGIN);
        await().until(() ->
                disk.hit() || files().isEmpty() && receiver.requests().size() == 1);
        webhooks.close();
        return disk.hit();
    }

    @Test
    void afterThreeDaysItIsPutAside() throws Exception {
        Instant later = Instant.now().plus(Duration.ofDays(4));
        patience = new Patience(Duration.ofSeconds(30), Duration.ofMillis(2), () -> later);
        receiver.then(status(500));
        start();
        webhooks.tell("1", LOGIN);
        await().until(() -> files().isEmpty() && files("undeliverable").size() == 1);
        assertThat(logged()).singleElement().asString().contains("answered 500, and for 3 days it went no better");
    }

    @Test
    void withoutItsSecretNothingIsSentAndTheLogSaysSoAtOnce() throws Exception {
        Files.delete(course.resolve("secret"));
        start();
        assertThat(logged())
                .singleElement()
                .asString()
                .contains("the secret file " + course.resolve("secret") + " is missing");
        webhooks.tell("1", LOGIN);
        await().until(() -> logged().size() == 2);
        assertThat(receiver.requests()).isEmpty();
        Files.writeString(course.resolve("secret"), SECRET);
        Request request = received(1).getFirst();
        assertThat(request.headers()).containsEntry("handin-signature", signature(request));
    }

    @Test
    void theLogHoldsNoSecrets() throws Exception {
        receiver.then(status(500), status(404));
        start();
        webhooks.tell("1", LOGIN);
        await().until(() -> logged().size() == 2);
        assertThat(logged()).noneMatch(line -> line.contains("sesame"));
    }

    @Test
    void aTargetThatIsTakenOutOfTheConfigurationGetsNothingMore() throws Exception {
        start();
        webhooks.tell("1", LOGIN);
        received(1);
        try (var other = new Receiver()) {
            targets.clear();
            target(other);
            webhooks.tell("2", LOGIN);
            await().until(() -> other.requests().size() == 1);
            assertThat(receiver.requests()).hasSize(1);
        }
    }
}

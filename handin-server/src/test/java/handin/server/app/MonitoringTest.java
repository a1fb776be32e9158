package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.app.RawSession.Writes;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The metrics page of a whole server, after real handins. */
class MonitoringTest {
    private static final byte[] WORK = "hello\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path course;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static CourseServer server;

    @BeforeAll
    static void start() throws Exception {
        DemoCourse.copyTo(course);
        checker("plain", "check(evaluate: false, createText: false) {\n}\n");
        checker("never", "check(evaluate: false, createText: false) {\n  reject 'Never.'\n}\n");
        checker("odd", "check(evaluate: false, createText: false) {\n  def x = [][3].size()\n}\n");
        checker("slip", "chek() {\n}\n");
        Files.writeString(
                course.resolve("config.toml"),
                Files.readString(course.resolve("config.toml"))
                        + "\n[metrics]\nport = 0\n[mail]\nhost = \"127.0.0.1\"\nport = 1\nfrom = \"a@example.edu\"\n");
        server = CourseServer.open(course, CourseServer.Options.loopback());
    }

    @AfterAll
    static void stop() {
        server.close();
        HTTP.close();
    }

    private static void checker(String assignment, String text) throws Exception {
        Files.createDirectories(course.resolve("checkers").resolve(assignment));
        Files.writeString(course.resolve("checkers").resolve(assignment).resolve("checker.groovy"), text);
    }

    private HttpResponse<String> get(String path) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + server.metricsPort().orElseThrow() + path);
        return HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void handIn(String assignment, String last) throws Exception {
        try (var session = new RawSession(server.port(), Writes.LINES)) {
            session.begin("alice", DemoCourse.PASSWORD, assignment, WORK.length)
                    .type("$")
                    .raw(WORK);
            if (session.afterMessages().equals("confirm")) {
                session.type("check\n");
                assertThat(session.afterMessages()).isEqualTo(last);
            }
        }
    }

    @Test
    void countsWhatHappensByAssignmentAndOutcomeAndNamesNoStudent() throws Exception {
        handIn("plain", "ok");
        handIn("plain", "ok");
        handIn("never", "");
        handIn("odd", "");
        handIn("slip", "");
        try (var session = new RawSession(server.port(), Writes.LINES).greet()) {
            session.set("username/s", "mallory").set("password", "x").set("assignment", "plain");
            session.set("submit-on-error", "no").type("save-submission\n");
            assertThat(session.line()).contains("bad username");
        }
        server.warm();
        String text = get("/metrics").body();
        assertThat(text)
                .contains("handin_handins_total{assignment=\"plain\",outcome=\"accepted\"} 2.0")
                .contains("handin_handins_total{assignment=\"never\",outcome=\"refused\"} 1.0")
                .contains("handin_handins_total{assignment=\"odd\",outcome=\"broken\"} 1.0")
                .contains("handin_handins_total{assignment=\"slip\",outcome=\"broken\"} 1.0")
                .contains("handin_logins_total{outcome=\"ok\"} 5.0")
                .contains("handin_logins_total{outcome=\"failed\"} 1.0")
                .contains("handin_upload_bytes_count 5", "handin_upload_bytes_sum 30.0")
                .contains("handin_verdict_seconds_bucket{assignment=\"plain\",le=\"+Inf\"} 2")
                .contains("handin_connections_accepted_total 6.0")
                .contains("handin_checkers_broken 1.0")
                .contains("handin_workers_busy 0.0", "handin_letters_waiting ")
                .contains("handin_certificate_days 36", "handin_disk_free_bytes", "jvm_memory_used_bytes")
                .doesNotContain("alice", "mallory");
    }

    @Test
    void aConfigurationThatCannotBeReadIsCounted() throws Exception {
        Path config = course.resolve("config.toml");
        String good = Files.readString(config);
        assertThat(get("/metrics").body()).contains("handin_config_failures_total 0.0");
        Files.writeString(config, "port-number = \n");
        assertThat(get("/metrics").body()).contains("handin_config_failures_total 1.0");
        Files.writeString(config, good);
    }

    @Test
    void healthIsOkUntilLettersAreStuck() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        assertThat(get("/health").body()).isEqualTo("ok\n");
        Path letter = Files.writeString(course.resolve("outbox/1-x.eml"), "Subject: x\n\n");
        Files.setLastModifiedTime(letter, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        var sick = get("/health");
        Files.delete(letter);
        assertThat(sick.statusCode()).isEqualTo(503);
        assertThat(sick.body()).startsWith("letters wait in the outbox since ");
    }

    @Test
    void otherPagesAndOtherVerbsAreRefused() throws Exception {
        assertThat(get("/metrics/../x").statusCode()).isEqualTo(404);
        var uri = URI.create("http://127.0.0.1:" + server.metricsPort().orElseThrow() + "/health");
        var post = HttpRequest.newBuilder(uri)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(HTTP.send(post, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(405);
    }
}

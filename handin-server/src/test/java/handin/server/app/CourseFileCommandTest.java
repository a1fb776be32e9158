package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CourseFileCommandTest {
    @TempDir
    Path course;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void makeCourse() throws IOException {
        Files.writeString(course.resolve("config.toml"), "course-name = 'Räuber & \"CS\" 1'\nport-number = 7001\n");
    }

    private int run(String... more) {
        said.getBuffer().setLength(0);
        var words = new String[3 + more.length];
        System.arraycopy(new String[] {"course-file", "--course", course.toString()}, 0, words, 0, 3);
        System.arraycopy(more, 0, words, 3, more.length);
        return Main.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(words);
    }

    @Test
    void itHoldsAllThatAClientHasToKnow() throws IOException {
        Path file = course.resolve("c.json");
        assertThat(run("--host", "handin.example.edu", "--out", file.toString()))
                .isZero();
        var keys = new JsonMapper().readTree(Files.readString(file));
        assertThat(keys.propertyNames()).containsExactly("name", "host", "port", "certificate", "receipt-key");
        assertThat(keys.path("name").asString()).isEqualTo("Räuber & \"CS\" 1");
        assertThat(keys.path("host").asString()).isEqualTo("handin.example.edu");
        assertThat(keys.path("port").asInt()).isEqualTo(7001);
        assertThat(keys.path("certificate").asString().strip())
                .isEqualTo(Files.readString(course.resolve("server-cert.pem")).strip());
        assertThat(keys.path("receipt-key").asString())
                .isEqualTo(Files.readString(course.resolve("receipt-key.pub.pem")));
        assertThat(Files.readString(file)).doesNotContain("PRIVATE");
    }

    @Test
    void aPortThatNobodyCanConnectToIsRefused() throws IOException {
        Files.writeString(course.resolve("config.toml"), "port-number = 0\n");
        assertThat(run("--host", "h")).isEqualTo(2);
        assertThat(said.toString()).contains("There is no port 0 to connect to; name one with --port.");
        assertThat(run()).isEqualTo(2);
        assertThat(said.toString()).contains("--host");
    }

    @Test
    void theDrRacketPackageHoldsTheAddressAndTheCertificate() throws Exception {
        Path zip = course.resolve("cs1.zip");
        assertThat(run("--host", "handin.example.edu", "--drracket", "--out", zip.toString()))
                .isZero();
        assertThat(said.toString()).contains("raco pkg install ./cs1.zip");
        Map<String, String> files = unzipped(zip);
        assertThat(files).containsKeys("client.rkt", "here.rkt", "work.rkt", "dialog.rkt", "tool.rkt");
        assertThat(files.get("info.rkt"))
                .contains("(define collection \"handin-r-uber-cs-1\")\n")
                .contains("(define pkg-desc \"Hands in to Räuber & \\\"CS\\\" 1\")\n");
        assertThat(files.get("course.rktd"))
                .isEqualTo("#hasheq((name . \"Räuber & \\\"CS\\\" 1\") (host . \"handin.example.edu\") (port . 7001)"
                        + " (pinned? . #t))\n");
        assertThat(files.get("server-cert.pem"))
                .startsWith("-----BEGIN CERTIFICATE-----")
                .doesNotContain("PRIVATE");
        byte[] sum = MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(zip));
        assertThat(course.resolve("cs1.zip.CHECKSUM")).hasContent(HexFormat.of().formatHex(sum));
        byte[] first = Files.readAllBytes(zip);
        assertThat(run("--host", "handin.example.edu", "--drracket", "--out", zip.toString()))
                .isZero();
        assertThat(Files.readAllBytes(zip)).isEqualTo(first);
    }

    private static Map<String, String> unzipped(Path zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}

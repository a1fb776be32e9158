package handin.server.hook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureTest {
    @TempDir
    Path directory;

    /** Computed by {@code printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac key}. */
    @Test
    void itIsWhatOpensslComputes() {
        assertThat(Signature.of("key", 1_700_000_000, "{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1=a438e398bfafc57e4396bb7fc2304422f0f768e965d073ca313cb52e22e6ad03");
    }

    /** The manual's example, run as it stands there. */
    @Test
    void theManualsPythonAcceptsItAndRefusesAnythingElse() throws Exception {
        Assumptions.assumeTrue(
                "required".equals(System.getProperty("handin.components"))
                        || pythons().anyMatch(Files::isExecutable),
                "python3 is not installed");
        byte[] body = "{\"usernames\":[\"Zoë\"]}".getBytes(StandardCharsets.UTF_8);
        long now = Instant.now().getEpochSecond();
        assertThat(python("sesame", now, Signature.of("sesame", now, body), body))
                .isEqualTo("True");
        assertThat(python("other", now, Signature.of("sesame", now, body), body))
                .isEqualTo("False");
        assertThat(python("sesame", now + 1, Signature.of("sesame", now, body), body))
                .isEqualTo("False");
        assertThat(python("sesame", now - 1000, Signature.of("sesame", now - 1000, body), body))
                .isEqualTo("False");
    }

    private static Stream<Path> pythons() {
        return Pattern.compile(":").splitAsStream(System.getenv("PATH")).map(folder -> Path.of(folder, "python3"));
    }

    private String python(String secret, long stamp, String signature, byte[] body)
            throws IOException, InterruptedException {
        Path script = directory.resolve("verify.py");
        Files.writeString(script, example() + """

                import sys
                secret, stamp, signature = sys.argv[1:]
                headers = {"Handin-Timestamp": stamp, "Handin-Signature": signature}
                print(is_ours(secret, headers, sys.stdin.buffer.read()))
                """);
        Process process = new ProcessBuilder("python3", script.toString(), secret, Long.toString(stamp), signature)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write(body);
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    private static String example() throws IOException {
        String manual = Files.readString(Path.of(System.getProperty("handin.home"), "docs", "hooks.md"));
        var block = Pattern.compile("^```python verify\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(manual);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}

package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class ServerLogTest {
    private static final String FORGED = "\r\n2026-01-01T00:00:00.000 INFO  forged\u0085\u2028\u001b[2J";

    @TempDir
    Path directory;

    @Test
    void noWordsOfAClientBeginALine() throws Exception {
        Path file = directory.resolve("log");
        try (var log = new ServerLog(file, false)) {
            LoggerFactory.getLogger(ServerLogTest.class)
                    .error("refused: {}", "x" + FORGED, new IllegalStateException("y" + FORGED));
        }
        var lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).contains("ERROR refused: x / 2026-01-01", "forged / [2J");
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.startsWith("    "));
        assertThat(Files.readString(file))
                .doesNotContain("\r", "\u0085", "\u2028", "\u001b")
                .contains("at handin.server.app.ServerLogTest");
    }
}

package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {
    private static final Logger LOG = LoggerFactory.getLogger(JsonLinesTest.class);

    @TempDir
    Path directory;

    private List<JsonNode> lines(Runnable act) throws Exception {
        Path file = directory.resolve("log");
        try (var log = new ServerLog(file, true)) {
            act.run();
        }
        return Files.readAllLines(file).stream()
                .map(line -> new JsonMapper().readTree(line))
                .toList();
    }

    private JsonNode line(Runnable act) throws Exception {
        var lines = lines(act);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    @Test
    void theNumberIsTakenOutOfTheWords() throws Exception {
        var line = line(() -> LOG.warn("[c17] refused: {}", "no such [assignment]"));
        assertThat(line.get("handin").asString()).isEqualTo("c17");
        assertThat(line.get("event").asString()).isEqualTo("refused");
        assertThat(line.get("message").asString()).isEqualTo("refused: no such [assignment]");
        assertThat(line.get("level").asString()).isEqualTo("WARN");
        assertThat(line.get("time").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @Test
    void theEventIsWhatThePatternSaysAndNotWhatAClientPutThere() throws Exception {
        var line = line(() -> LOG.atWarn()
                .addKeyValue("event", "{} wants to hand in {}")
                .log("[{}] {}", "9", "bob wants to hand in x"));
        assertThat(line.get("event").asString()).isEqualTo("wants to hand in");
        assertThat(line.get("handin").asString()).isEqualTo("9");
        assertThat(lines(() -> LOG.warn("[{}] {}", "9", "kept")).getLast().has("event"))
                .isFalse();
    }

    @Test
    void theOtherSidesAddressIsThereWhereItIsKnown() throws Exception {
        var line = line(() -> {
            try (var from = MDC.putCloseable("from", "192.0.2.7")) {
                LOG.warn("hung up");
            }
        });
        assertThat(line.get("from").asString()).isEqualTo("192.0.2.7");
        assertThat(line.has("handin")).isFalse();
    }

    @Test
    void aFailureWithItsTraceAndAnyCharacterStaysOneLine() throws Exception {
        var line = line(() -> LOG.error("broke\n\u2028{\"x\"", new IllegalStateException("why\r\n")));
        assertThat(line.get("message").asString()).isEqualTo("broke\n\u2028{\"x\"");
        assertThat(line.get("failure").asString()).contains("IllegalStateException", "at handin.server.app");
    }
}

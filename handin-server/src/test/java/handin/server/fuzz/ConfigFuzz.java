package handin.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.config.CourseConfig;
import handin.server.toml.TomlMistake;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Any text is a configuration or a mistake at a place that the text has. */
public final class ConfigFuzz {
    private static final Pattern MISTAKE = Pattern.compile("config\\.toml:(\\d+):(\\d+): \\S.*");

    private ConfigFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            var config = CourseConfig.read(Path.of("course"), text);
            assertThat(config.userFields()).doesNotContain("password");
        } catch (TomlMistake mistakes) {
            mistakes.getMessage().lines().forEach(mistake -> assertPlaced(mistake, text));
        }
    }

    private static void assertPlaced(String mistake, String text) {
        var place = MISTAKE.matcher(mistake);
        assertThat(place.matches()).as(mistake).isTrue();
        String[] lines = text.split("\n", -1);
        int line = Integer.parseInt(place.group(1));
        assertThat(line).as(mistake).isBetween(1, lines.length);
        assertThat(Integer.parseInt(place.group(2))).as(mistake).isBetween(1, lines[line - 1].length() + 1);
    }
}

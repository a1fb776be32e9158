package handin.server.racket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Any text is a datum of Racket's, or unreadable at a place; what can be taken from it as a configuration makes one that reads. */
public final class RktdFuzz {
    private RktdFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            var report = new Report();
            var settings = new ConfigTranslation(
                            RacketConfig.of(Path.of("old"), DataReader.read("config.rktd", text), report), report)
                    .settings();
            assertThat(new ConfigMerge(Path.of("course"), "", report).with(settings))
                    .isNotNull();
        } catch (Unreadable mistake) {
            assertThat(mistake.getMessage()).matches("(?s)config\\.rktd:\\d+:\\d+: \\S.*");
        }
    }
}

package handin.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.config.CourseConfig;
import handin.server.toml.TomlFile;
import handin.server.toml.TomlMistake;
import handin.server.toml.TomlTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Any text is accounts or a mistake at a place. */
public final class AccountFuzz {
    private static final TomlFile<CourseConfig> CONFIG = config();

    private AccountFuzz() {}

    private static TomlFile<CourseConfig> config() {
        try {
            return CourseConfig.open(Path.of("target", "no-course"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        CourseConfig config = CONFIG.current();
        try {
            var accounts = new AccountReader(() -> config).read(TomlTable.parse("accounts.toml", text));
            assertThat(accounts).doesNotContainKey("");
        } catch (TomlMistake mistake) {
            assertThat(mistake.getMessage()).matches("accounts\\.toml:\\d+:\\d+: \\S.*");
        }
    }
}

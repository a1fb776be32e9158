package handin.server.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TomlTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"x.%sa = 1", "[x.%sa]", "[[x.%sa]]"})
    void aKeyWithThousandsOfDotsIsAMistake(String key) {
        String text = key.formatted("a.".repeat(20_000));
        assertThatThrownBy(() -> TomlTable.parse("f.toml", text))
                .isInstanceOf(TomlMistake.class)
                .hasMessage("f.toml:1:1: 'x' is more than 100 tables deep");
    }

    @Test
    void aHundredTablesAreNot() {
        String text = "x." + "a.".repeat(98) + "a = 1";
        assertThat(TomlTable.parse("f.toml", text).value("x")).isPresent();
    }

    @Test
    void aMistakeIsOneLineWhateverTheKey() {
        var table = TomlTable.parse("f.toml", "\"a\\nb\\u2028\" = 1");
        assertThatThrownBy(() -> table.string("a\nb\u2028"))
                .hasMessage("f.toml:1:1: 'a\\u000Ab\\u2028' must be text in quotes");
    }

    @Test
    void linesAreThoseOfAnEditor() {
        assertThatThrownBy(() -> TomlTable.parse("f.toml", "a = '\u2028'\r\n\nb = 'x' 1"))
                .hasMessageStartingWith("f.toml:3:9: this is not TOML: ");
    }
}

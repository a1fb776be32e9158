package handin.server.toml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TomlSectionsTest {
    private static final String TEXT = """
            # top
            course = "x"
            dotted.key = 1

            [alice]          # the first
            password = "one" # hers
            'Full Name' = '''
            [bob]
            password = "not here"
            '''
            tags = [ "a]", # no ] here
              "b" ]
            # after alice

            ["b\\u00f6b".sub]
            x = 1

            ["b\\u00f6b"]
            password="two"

            [[rows]]
            x = 1
            [empty]
            [last]
            password = \"""x\\""\"""\"""";

    private static String set(String table, String key, String value) {
        var sections = new TomlSections(TEXT);
        return sections.with(Map.of(table, TomlSections.set(sections.lines(table), key, value)));
    }

    @Test
    void nothingChangedIsTheSameText() {
        assertThat(new TomlSections(TEXT).with(Map.of())).isEqualTo(TEXT);
    }

    @Test
    void aTablesOwnLinesGoFromItsHeaderToItsLastKey() {
        var sections = new TomlSections(TEXT);
        assertThat(sections.lines("alice")).startsWith("[alice] ").endsWith("\"b\" ]\n");
        assertThat(sections.lines("b\u00f6b")).isEqualTo("[\"b\\u00f6b\"]\npassword=\"two\"\n");
        assertThat(sections.lines("empty")).isEqualTo("[empty]\n");
        assertThat(sections.has("bob")).isFalse();
        assertThat(sections.has("dotted")).isFalse();
    }

    @Test
    void onlyTheValueChanges() {
        assertThat(set("alice", "password", "new \"q\""))
                .isEqualTo(TEXT.replace("\"one\" # hers", "\"new \\\"q\\\"\" # hers"));
        assertThat(set("b\u00f6b", "password", "new")).isEqualTo(TEXT.replace("password=\"two\"", "password=\"new\""));
    }

    @Test
    void aTextOfSeveralLinesIsReplacedAsAWhole() {
        assertThat(set("alice", "Full Name", "Alice"))
                .isEqualTo(TEXT.replace("'''\n[bob]\npassword = \"not here\"\n'''", "\"Alice\""));
        assertThat(set("last", "password", "new")).endsWith("[last]\npassword = \"new\"");
    }

    @Test
    void aNewKeyComesAfterTheLast() {
        assertThat(set("alice", "ID#", "1")).contains("  \"b\" ]\n\"ID#\" = \"1\"\n# after alice\n");
        assertThat(set("empty", "k", "v")).contains("[empty]\n\"k\" = \"v\"\n[last]");
        assertThat(set("last", "k", "v")).endsWith("\n\"k\" = \"v\"\n");
    }

    @Test
    void severalTablesChangeAtOnce() {
        var sections = new TomlSections(TEXT);
        assertThat(sections.with(Map.of("empty", "[empty]\nx=1\n", "alice", "[alice]\n")))
                .contains("dotted.key = 1\n\n[alice]\n# after alice\n")
                .contains("[empty]\nx=1\n[last]");
    }

    @Test
    void windowsLineEndsStay() {
        assertThat(TomlSections.set("[a]\r\nx = 'y'\r\n", "k", "v")).isEqualTo("[a]\r\nx = 'y'\r\n\"k\" = \"v\"\r\n");
        assertThat(TomlSections.set("[a]\r\nx = 'y'\r\n", "x", "v")).isEqualTo("[a]\r\nx = \"v\"\r\n");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(new TomlSections("\uFEFF[a]\nx = 1").lines("a")).isEqualTo("\uFEFF[a]\nx = 1");
    }
}

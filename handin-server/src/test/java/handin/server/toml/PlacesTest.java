package handin.server.toml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static final String TEXT = """
            # a = 1
            a.b . "c d" = 'x # y = z'   # no
            long = \"""
            fake = 1
            "" \\\""" still \"""
            after = '''
            [not.a.header]'''
            in = { x = 1, y.z = [1, { w = 2 }], v = "}" }
            list = [ # [no]
              1,
              { p = 1 },
              ["q"],
            ]
              [t.u]
              k = 1
            [[rows]]
            k = 1
            [rows.sub]
            k = 2
            [[rows]]
            k = 3
            [rows.sub]
            k = 4
            [[rows.deep]]
            k = 5
            """;

    @ParameterizedTest
    @CsvSource({
        "a, 2, 1",
        "a/b/c d, 2, 7",
        "long, 3, 1",
        "after, 6, 1",
        "fake, 1, 1",
        "in/x, 8, 8",
        "in/y/z, 8, 17",
        "in/y/z/1/w, 8, 27",
        "in/v, 8, 37",
        "list/0, 10, 3",
        "list/1/p, 11, 5",
        "list/2/check, 12, 3",
        "t, 14, 4",
        "t/u/k, 15, 3",
        "rows, 16, 3",
        "rows/0/k, 17, 1",
        "rows/0/sub/k, 19, 1",
        "rows/1/k, 21, 1",
        "rows/1/sub/k, 23, 1",
        "rows/1/deep/0/k, 25, 1",
        "rows/1/none, 20, 3",
    })
    void everyKeyHasItsPlace(String path, int line, int column) {
        assertThat(new Places(TEXT).of(List.of(path.split("/")))).isEqualTo(new Places.Place(line, column));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[[",
                "a",
                "a =",
                "a = [",
                "a = {",
                "a = \"",
                "\"",
                "a = '''",
                "]",
                "= =",
                "a = [1 2",
                "a.",
                "\\",
                "{"
            })
    void whatIsNoTomlDoesNoHarm(String text) {
        assertThat(new Places(text).of(List.of("nothing"))).isEqualTo(new Places.Place(1, 1));
    }

    @Test
    void aDeepNestIsFollowedAsFarAsTheParserGoes() {
        String deep = "a = " + "[".repeat(900) + "]".repeat(900) + "\nb = 1\n";
        assertThat(new Places(deep).of(List.of("b"))).isEqualTo(new Places.Place(2, 1));
    }
}

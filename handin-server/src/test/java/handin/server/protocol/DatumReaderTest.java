package handin.server.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.server.protocol.Datum.Items;
import handin.server.protocol.Datum.Other;
import handin.server.protocol.Datum.Symbol;
import handin.server.protocol.Datum.Text;
import handin.server.protocol.Datum.Whole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected here was told by Racket 8.7. */
class DatumReaderTest {
    private static ByteSource source(String text) {
        return ByteSource.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Datum read(String text) throws IOException {
        return new DatumReader(source(text)).read().orElseThrow();
    }

    private static Whole whole(String digits) {
        return new Whole(new BigInteger(digits));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "save-submission,save-submission",
                "username/s,username/s",
                "|a b|,a b",
                "|a b|c,a bc",
                "a\\ b,a b",
                "|a\\b|,a\\b",
                "|5|,5",
                "\\5,5",
                "5a,5a",
                "+,+",
                "-,-",
                "..,..",
                "1+,1+",
                "a#b,a#b",
                "#%app,#%app",
                "λ,λ",
                "0x5,0x5",
                "a'b,a",
                "abc\"d\",abc"
            })
    void symbols(String text, String name) throws IOException {
        assertThat(read(text)).isEqualTo(new Symbol(name));
    }

    @ParameterizedTest
    @CsvSource({"5274,5274", "+5,5", "-5,-5", "-0,0", "007,7", "99999999999999999999,99999999999999999999"})
    void integers(String text, String digits) throws IOException {
        assertThat(read(text)).isEqualTo(whole(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.0", "5.", "-.5", "1e3", "5/10", "+inf.0", "1#", "#t", "#f"})
    void otherValuesAreKeptAsTheyStand(String text) throws IOException {
        assertThat(read(text)).isEqualTo(new Other(text));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "\\a,7",
                "\\b,8",
                "\\t,9",
                "\\n,10",
                "\\v,11",
                "\\f,12",
                "\\r,13",
                "\\e,27",
                "\\\",34",
                "\\',39",
                "\\\\,92",
                "\\x41,65",
                "\\x9,9",
                "\\101,65",
                "\\0,0",
                "\\377,255",
                "\\u3bb,955",
                "\\u0001,1",
                "\\U1F600,128512",
                "\\U0001F600,128512",
                "\\ud83d\\ude00,128512",
                "λ,955"
            })
    void escapesInStrings(String escape, int point) throws IOException {
        assertThat(read("\"" + escape + "z\"")).isEqualTo(new Text(Character.toString(point) + "z"));
    }

    @Test
    void anEscapedLineEndIsNothing() throws IOException {
        assertThat(read("\"a\\\nb\"")).isEqualTo(new Text("ab"));
        assertThat(read("\"a\\\r\nb\"")).isEqualTo(new Text("ab"));
    }

    @Test
    void aStringMayHaveLineEndsAndEveryCharacter() throws IOException {
        assertThat(read("\"a\r\n日本 😀\"")).isEqualTo(new Text("a\r\n日本 😀"));
    }

    @Test
    void bytesThatAreNoUtf8BecomeTheReplacementCharacter() throws IOException {
        byte[] bytes = {'"', 'a', (byte) 0xFF, 'b', '"'};
        var datum = new DatumReader(ByteSource.of(new ByteArrayInputStream(bytes))).read();
        assertThat(datum).contains(new Text("a\uFFFDb"));
    }

    @Test
    void lists() throws IOException {
        assertThat(read("()")).isEqualTo(new Items(List.of()));
        assertThat(read("(\"hw1\" yes-no 5 (a))"))
                .isEqualTo(new Items(List.of(
                        new Text("hw1"), new Symbol("yes-no"), whole("5"), new Items(List.of(new Symbol("a"))))));
        assertThat(read("[a {b}]")).isEqualTo(read("(a (b))"));
        assertThat(read("'a")).isEqualTo(read("(quote a)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "; to the end\n a",
                "#| block #| in a block |# |# a",
                "#;b a",
                "#;(b c) a",
                "#;#;b c a",
                "#| | # || |#a",
                "\n\t\r\f\u000b a"
            })
    void commentsAndBlanksAreNothing(String text) throws IOException {
        assertThat(read(text)).isEqualTo(new Symbol("a"));
    }

    @Test
    void commentsInLists() throws IOException {
        assertThat(read("(#;a)")).isEqualTo(read("()"));
        assertThat(read("(a #| b |# ; c\n d #;e)")).isEqualTo(read("(a d)"));
    }

    @Test
    void nothingButBlanksAndCommentsIsNoDatum() throws IOException {
        assertThat(new DatumReader(source("")).read()).isEmpty();
        assertThat(new DatumReader(source("  #| a |# ; b")).read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ")",
                "(a]",
                "(a",
                "(a \"b",
                "\"abc",
                "|a",
                "a|b",
                "a\\",
                "\"\\q\"",
                "\"\\u\"",
                "\"\\x\"",
                "\"\\400\"",
                "\"\\777\"",
                "\"\\U110000\"",
                "\"\\UFFFFFFFF\"",
                "\"\\ud83d\"",
                "\"\\ud83dx\"",
                "\"\\ude00\"",
                "\"\\ud83d\\u0041\"",
                "\"\\ud83d\\uE000\"",
                ".",
                "(a . b)",
                "#| a",
                "#;",
                "(#;",
                "'",
                "#reader(lib\"read.ss\"\"wxme\")",
                "#hash((a . 1))",
                "#\"ab\"",
                "#\\a",
                "#rx\"a\"",
                "#(1)",
                "#lang racket",
                "#",
                "#fx",
                "#:k"
            })
    void whatIsNoDatumOfTheProtocolIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableDatum.class);
    }

    @Test
    void theSentencePartNamesWhatCame() {
        assertThatThrownBy(() -> read(")")).hasMessage("an unexpected \")\"");
        assertThatThrownBy(() -> read("\"abc")).hasMessage("a string that does not end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "'", "#;", "(#;"})
    void deepNestingIsRefusedNotFollowed(String opening) {
        assertThatThrownBy(() -> read(opening.repeat(100_000)))
                .isInstanceOf(UnreadableDatum.class)
                .hasMessageContaining("nested");
    }

    @Test
    void noByteMoreThanTheDatumIsTaken() throws IOException {
        ByteSource source = source("go$hello \"a\"b");
        var reader = new DatumReader(source);
        assertThat(reader.read()).contains(new Symbol("go$hello"));
        assertThat(source.next()).isEqualTo(' ');
        assertThat(reader.read()).contains(new Text("a"));
        assertThat(source.peek()).isEqualTo('b');
        assertThat(reader.read()).isEqualTo(Optional.of(new Symbol("b")));
    }
}

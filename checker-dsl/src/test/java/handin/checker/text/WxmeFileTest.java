package handin.checker.text;

import static handin.checker.text.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Sentence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WxmeFileTest {
    private static WxmeStream file() {
        return WxmeStream.file("11", 3);
    }

    @Test
    void textIsTheSnipsInOrder() {
        assertThat(file().editor(3)
                        .text("a", 1)
                        .add("1 0 65 1 #\"\\t\" 0")
                        .text("b\\n", 2)
                        .read())
                .isEqualTo("a\tb\n");
    }

    @Test
    void everyEscapeIsKnown() {
        String quoted = "\\a\\b\\t\\n\\v\\f\\e\\\"\\\\\\x41\\x4g\\101\\60\\316\\273\\\n!";
        assertThat(file().editor(1).text(quoted, 17).read()).isEqualTo("\u0007\b\t\n\u000b\f\u001b\"\\A\u0004gA0λ!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\q", "\\8", "\\xg", "\\777"})
    void anotherEscapeIsDamage(String quoted) {
        assertThat(refusalOf(() -> file().editor(1).text(quoted, 1).read()).code())
                .isEqualTo(Sentence.WXME_DAMAGED);
    }

    @Test
    void aLengthThatLiesIsDamage() {
        assertThat(refusalOf(() -> file().editor(1).text("abc", 2).read()).code())
                .isEqualTo(Sentence.WXME_DAMAGED);
    }

    @Test
    void rawBytesAreTakenAsTheyAreAndNamedAgainByNumber() {
        byte[] raw = "(define λ \") #| \")\n".getBytes(StandardCharsets.UTF_8);
        assertThat(file().editor(2)
                        .text(raw, 0)
                        .add("0 0 3 " + raw.length + " 0 0")
                        .read())
                .isEqualTo("(define λ \") #| \")\n(define λ \") #| \")\n");
    }

    @Test
    void aNumberThatNamesNoRawBytesIsDamage() {
        assertThat(refusalOf(() -> file().editor(1).add("0 0 3 5 0 0").read()).code())
                .isEqualTo(Sentence.WXME_DAMAGED);
    }

    @Test
    void commentsAreWhiteSpaceHoweverDeep() {
        String deep = "#|".repeat(100_000) + "|#".repeat(100_000);
        assertThat(file().add("; to the end of the line\n")
                        .add(deep)
                        .editor(1)
                        .text("a", 1)
                        .read())
                .isEqualTo("a");
    }

    @Test
    void anUnclosedCommentIsACutFile() {
        assertThat(refusalOf(() -> file().add("#| #| |#").editor(1).text("a", 1).read())
                        .code())
                .isEqualTo(Sentence.WXME_CUT);
    }

    @Test
    void dataExtensionsAndClassHeadersAreSkippedByTheirLengths() {
        String extension = "1 3 7 2 #\"ab\"";
        assertThat(file().add(extension + " 0 1 1 3 2 8 9 1")
                        .add("0 0 3 1 #\"a\" 1 0.5 -1.0 2 4 1 1 1 1 0")
                        .read())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08", "09", "10"})
    void olderTextualFilesHaveNoAlphaAndLongStringsInLines(String version) {
        String style =
                "0 9 #\"Standard\\0\" 0 -1 1 #\"\\0\" 1 0 -1 -1 -1 -1 -1 -1 0 0 0 0 0 0 1 1 1 1 1 1 0 0 0 0 0 0 -1 -1";
        assertThat(WxmeStream.file(version, 3)
                        .add("0 0 3 " + style + " 3 5 #\"Join\\0\" 1 0 0 2")
                        .add("0 0 3 6 (\n#\"abc\"\n#\"def\"\n) 0")
                        .add("0 0 3 4 (0 #\"gh\"\n#\"ij\") 0")
                        .read())
                .isEqualTo("abcdefghij");
    }

    @ParameterizedTest
    @CsvSource({"1,ISO-8859-1", "2,UTF-32LE", "2,UTF-32BE", "3,UTF-8"})
    void theEncodingIsThatOfTheClassesVersion(int version, String charset) {
        byte[] raw = "Grün".getBytes(Charset.forName(charset));
        assertThat(WxmeStream.file("11", version).editor(1).text(raw, 0).read()).isEqualTo("Grün");
    }

    @Test
    void bytesThatAreNoCharactersAreRefusedWithTheLine() {
        assertThat(refusalOf(() -> file().editor(2)
                                .text("a\\n", 2)
                                .text("\\377", 1)
                                .read())
                        .sentence())
                .startsWith("Your DrRacket file is damaged: line 2 of your program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "07"})
    void binaryVersionsAreRefused(String version) {
        assertThat(refusalOf(() -> WxmeStream.file(version, 1).read()).sentence())
                .startsWith("Your file was saved by a DrScheme too old to be read here (file format 01" + version);
    }

    @Test
    void versionsOfTheFutureAreRefused() {
        assertThat(refusalOf(() -> WxmeStream.file("12", 3).read()).code()).isEqualTo(Sentence.WXME_TOO_NEW);
    }

    @Test
    void emptyDefinitionsAreAnEmptySubmission() {
        assertThat(refusalOf(() -> file().editor(0).read()).code()).isEqualTo(Sentence.TEXT_EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "2,an embedded editor",
        "3,something that is not text",
        "-1,something that is not text",
        "99,something that is not text"
    })
    void whatIsNotTextIsNamedWithItsLine(int kind, String name) {
        assertThat(refusalOf(() -> file().editor(2)
                                .text("a\\nb\\n", 4)
                                .add(kind + " 2 0 0 0")
                                .read())
                        .sentence())
                .startsWith("Line 3 of your program holds " + name + ",");
    }

    @Test
    void nestedEditorsOfAnyDepthAreRefusedAtTheFirst() {
        String nested = "2 0 1 1 5 5 5 5 1 1 1 1 -1.0 -1.0 -1.0 -1.0 0 0 0 0 0 0 1 ".repeat(20_000);
        assertThat(refusalOf(() -> file().editor(1).add(nested).read()).code()).isEqualTo(Sentence.WXME_NOT_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "99999999999999999999", "-1", "1.5", "x"})
    void hugeAndOddCountsAreRefused(String count) {
        assertThat(refusalOf(() -> file().add(count + " 0 1 0 0").read()).code())
                .isIn(Sentence.WXME_CUT, Sentence.WXME_DAMAGED);
        assertThat(refusalOf(() -> file().add("0 0 1 0 " + count).read()).code())
                .isIn(Sentence.WXME_CUT, Sentence.WXME_DAMAGED);
        assertThat(refusalOf(() -> file().add("0 0 1 0 1 0 0 3 " + count + " (0 " + count + "\nabc")
                                .read())
                        .code())
                .isIn(Sentence.WXME_CUT, Sentence.WXME_DAMAGED);
    }

    @Test
    void aTextNamedManyTimesOverIsBounded() {
        byte[] raw = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        WxmeStream bomb = file().editor(20_001).text(raw, 0);
        bomb.add(("0 0 3 " + raw.length + " 0 0 ").repeat(20_000));
        assertThat(refusalOf(bomb::read).code()).isEqualTo(Sentence.TEXT_TOO_LONG);
    }

    @Test
    void aLongNameNamedManyTimesOverIsDamage() {
        String raw = "x".repeat(100_000);
        String classes = "20001 100000\n(0 100000\n" + raw + "\n) 1 0 " + "100000 0 1 0 ".repeat(20_000);
        WxmeStream bomb = new WxmeStream().add("WXME0111 ## ").add(classes);
        assertThat(refusalOf(bomb::read).code()).isEqualTo(Sentence.WXME_DAMAGED);
    }
}

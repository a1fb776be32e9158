package handin.checker.text;

import static handin.checker.text.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Sentence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTextTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void plainTextIsReadAsItIs() {
        assertThat(SubmissionText.read(utf8("int f() {}\n"))).isEqualTo(new SubmissionText("int f() {}\n", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\r\nb\r"})
    void everyKindOfLineEndBecomesOne(String text) {
        assertThat(SubmissionText.read(utf8(text)).text()).isEqualTo("a\nb\n");
    }

    @Test
    void aMissingLineEndStaysMissing() {
        assertThat(SubmissionText.read(utf8("a\nb")).text()).isEqualTo("a\nb");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(SubmissionText.read(utf8("\uFEFFλ = 1")).text()).isEqualTo("λ = 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsReadByItsByteOrderMark(String charset) {
        byte[] content = "\uFEFFprintln 'è 😀'\r\n".getBytes(Charset.forName(charset));
        assertThat(SubmissionText.read(content).text()).isEqualTo("println 'è 😀'\n");
    }

    @Test
    void halfACharacterOfUtf16IsRefused() {
        byte[] content = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
        assertThat(refusalOf(() -> SubmissionText.read(content)).sentence())
                .startsWith("Your file is not text in UTF-16LE: in line 1, the byte at position 5 of the file");
    }

    @Test
    void anotherEncodingIsRefusedWithThePlaceOfTheFirstByteThatDoesNotFit() {
        byte[] latin1 = "// line one\r\nx = 'Grün'\r\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusalOf(() -> SubmissionText.read(latin1)).sentence())
                .isEqualTo(
                        "Your file is not text in UTF-8: in line 2, the byte at position 21 of the file (hexadecimal FC) "
                                + "does not fit. Save it as UTF-8 and hand it in again.");
    }

    @Test
    void aCharacterCutAtTheEndIsRefused() {
        byte[] content = {'a', (byte) 0xC3};
        assertThat(refusalOf(() -> SubmissionText.read(content)).code()).isEqualTo(Sentence.TEXT_UNDECODABLE);
    }

    @Test
    void zeroBytesAreRefusedWithTheirLine() {
        assertThat(refusalOf(() -> SubmissionText.read(utf8("a\r\nb\0c"))).sentence())
                .startsWith("Your file is not plain text: line 2 holds a zero byte.");
    }

    @ParameterizedTest
    @CsvSource({
        "CAFEBABE0000,a compiled class",
        "504B03041400,a packed archive or an office document",
        "255044462D31,a PDF document",
        "7B5C7274663100,a formatted document"
    })
    void filesOfOtherKindsAreNamed(String start, String kind) {
        byte[] content = HexFormat.of().parseHex(start);
        assertThat(refusalOf(() -> SubmissionText.read(content)).sentence())
                .isEqualTo("Your file is " + kind
                        + ", not the text of a program. Look for the source file of your program "
                        + "and hand in that.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\t \r\n"})
    void nothingIsRefused(String text) {
        assertThat(refusalOf(() -> SubmissionText.read(utf8(text))).code()).isEqualTo(Sentence.TEXT_EMPTY);
    }

    @Test
    void severalFilesAtOnceAreRefused() {
        byte[] content = utf8("<<<MULTI-SUBMISSION-FILE>>>\n(\"a.rkt\" #\"(define x 1)\\n\")\n");
        assertThat(refusalOf(() -> SubmissionText.read(content)).code()).isEqualTo(Sentence.TEXT_MANY_FILES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WXME = 1", "// WXME0111 ## ", "#reader(lib \"read.ss\" \"other\")(f)"})
    void aProgramThatOnlySpeaksOfWxmeIsPlainText(String text) {
        assertThat(SubmissionText.read(utf8(text))).isEqualTo(new SubmissionText(text, false));
    }
}

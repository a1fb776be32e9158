package handin.checker.text;

import static handin.checker.text.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Sentence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
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

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void theUsualEncodingsAreKnownWithoutAMark(String charset) {
        String text = "// Größe in Fuß\r\nx = 'Grün «é»'\r\n";
        assertThat(SubmissionText.read(text.getBytes(Charset.forName(charset))).text())
                .isEqualTo(text.replace("\r", ""));
    }

    @Test
    void theQuotesAndTheEuroOfWindowsAreRead() {
        byte[] content = "println “3 €” … –".getBytes(Charset.forName("windows-1252"));
        assertThat(SubmissionText.read(content).text()).isEqualTo("println “3 €” … –");
    }

    @Test
    void aMistakeInUtf8IsRefusedWithItsPlace() {
        byte[] content = utf8("// Größe\r\nx = 'Grün'\r\n");
        content[content.length - 5] = 'n';
        content[content.length - 6] = (byte) 0xFC;
        assertThat(refusalOf(() -> SubmissionText.read(content)).sentence())
                .isEqualTo(
                        "Your file is not text in UTF-8: in line 2, the byte at position 20 of the file (hexadecimal FC) "
                                + "does not fit. Save it as UTF-8 and hand it in again.");
    }

    @Test
    void bytesThatNoEncodingHasAreRefused() {
        byte[] content = {'a', (byte) 0x81, 'b', 1, 2, 3};
        assertThat(refusalOf(() -> SubmissionText.read(content)).code()).isEqualTo(Sentence.TEXT_UNDECODABLE);
    }

    @Test
    void randomBytesAreNeverText() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] content = new byte[40 + random.nextInt(3000)];
            random.nextBytes(content);
            assertThat(refusalOf(() -> SubmissionText.read(content)).code())
                    .isIn(Sentence.TEXT_UNDECODABLE, Sentence.TEXT_BINARY);
        }
    }

    @Test
    void aMegabyteInOneLineIsRead() {
        String line = "x".repeat(1 << 20);
        assertThat(SubmissionText.read(utf8(line)).text()).isEqualTo(line);
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

package handin.checker.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WxmeFixtureTest {
    static byte[] fixture(String name) throws IOException {
        try (var in = WxmeFixtureTest.class.getResourceAsStream("/wxme/" + name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "f2c,f2c",
        "f2c-plain,f2c",
        "f2c-wrong,f2c-wrong",
        "f2c-nodef,f2c-nodef",
        "f2c-syntax,f2c-syntax",
        "f2c-uncovered,f2c-uncovered"
    })
    void readsToTheTextBesideIt(String wxme, String text) throws IOException {
        SubmissionText read = SubmissionText.read(fixture(wxme + ".wxme"));
        assertThat(read.text()).isEqualTo(new String(fixture(text + ".rkt"), StandardCharsets.UTF_8));
        assertThat(read.wxme()).isTrue();
    }

    @Test
    void picturesAndBoxesBecomeText() throws IOException {
        assertThat(SubmissionText.read(fixture("rich.wxme"), Reading.TEXTUALIZED)
                                .text() + "\n")
                .isEqualTo(new String(fixture("rich.txt"), StandardCharsets.UTF_8));
    }

    @Test
    void namesTheCommentBoxAndItsLine() throws IOException {
        byte[] rich = fixture("rich.wxme");
        Refused refused = catchThrowableOfType(Refused.class, () -> SubmissionText.read(rich));
        assertThat(refused.refusal().code()).isEqualTo(Sentence.WXME_NOT_TEXT);
        assertThat(refused)
                .hasMessage("Line 2 of your program holds a comment box, but only plain text can be checked here. "
                        + "Write it as text, or remove it, and hand in again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"f2c.wxme", "f2c-plain.wxme"})
    void definitionsCutAnywhereAreRefused(String name) throws IOException {
        byte[] whole = fixture(name);
        int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("Welcome");
        String text = SubmissionText.read(whole).text();
        for (int length = 27; length < end; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            try {
                assertThat(SubmissionText.read(cut).text()).isEqualTo(text);
            } catch (Refused expected) {
                assertThat(expected.refusal().code()).isEqualTo(Sentence.WXME_CUT);
            }
        }
    }
}

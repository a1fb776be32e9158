package handin.checker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"//,//> ,//>", ";,;;> ,;>", "#,#> ,#>", "--,--> ,-->"})
    void followsFromHowTheLanguageCommentsALine(String comment, String prefix, String reserved) {
        Markup markup = Markup.forComment(comment);
        assertThat(markup.prefix()).isEqualTo(prefix);
        assertThat("code " + reserved + " more").containsPattern(markup.pattern());
        assertThat(prefix).containsPattern(markup.pattern());
    }

    @Test
    void isReadAsItWasNoted(@TempDir Path grading) throws IOException {
        Path printout = grading.resolve("text.java");
        new Markup("//: ", Pattern.compile("//REMARK", Pattern.CASE_INSENSITIVE)).noteBeside(printout);
        assertThat(Markup.of(printout).begins("//remark")).isTrue();
        new Markup("//: ", Pattern.compile("//REMARK")).noteBeside(printout);
        assertThat(Markup.of(printout).begins("//remark")).isFalse();
    }
}

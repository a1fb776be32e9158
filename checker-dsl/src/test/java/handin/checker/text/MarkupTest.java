package handin.checker.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}

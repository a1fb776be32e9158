package handin.server.racket;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.racket.Datum.Regexp;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexpTranslationTest {
    /** The last column was tried in Racket. {@code ~} stands for a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\0',
            value = {
                "rx ^[a-z][a-z0-9]+$ alice true",
                "rx ^[a-z][a-z0-9]+$ alice~ false",
                "rx ^[a-z][a-z0-9]+$ 9alice false",
                "px ^[a-z][a-z0-9]+$ alice~ false",
                "rx a.c a~c true",
                "rx a{2} a{2} true",
                "rx a{2} aa false",
                "px ^a{2}$ aa true",
                "px ^a{,2}$ aaa false",
                "px ^a{,2}$ aa true",
                "rx \\d d true",
                "rx \\d 1 false",
                "px \\d 1 true",
                "px ^\\w+$ a_1 true",
                "px ^\\w+$ é false",
                "px a\\.b axb false",
                "rx a\\.b axb false",
                "rx a\\.b a.b true",
                "rx [\\d] \\ true",
                "rx [\\d] 1 false",
                "px [\\d] 1 true",
                "rx ^[]a]+$ a]a true",
                "rx ^[^]a]+$ b true",
                "rx ^[^]a]+$ b] false",
                "rx ^[a-]+$ a-a true",
                "rx ^[-a]+$ a-a true",
                "rx ^[a&&b]+$ a&b true",
                "rx ^[[a]+$ [a true",
                "px ^[[:alpha:]-]+$ a-B true",
                "px ^[[:alpha:]-]+$ a1 false",
                "rx ^(?:ab|c)*?$ abcab true",
                "rx ^(?i:ab)$ AB true",
                "rx ^a(?!b) ac true",
                "rx ^a(?!b) ab false",
                "rx ^[^@<>\"`',]+@[a-zA-Z0-9_.-]+[.][a-zA-Z]+$ a@b.org true",
                "rx ^[^@<>\"`',]+@[a-zA-Z0-9_.-]+[.][a-zA-Z]+$ a@b false",
                "px ^\\S+@\\S+$ a@b true",
                "px ^[\\s]$ ~ true",
                "rx #$ a# true",
            })
    void findsWhatRacketFinds(String kind, String source, String text, boolean found) {
        String java =
                RegexpTranslation.of(new Regexp(source, kind.equals("px"))).orElseThrow();
        assertThat(Pattern.compile(java).matcher(text.replace('~', '\n')).find())
                .as(java)
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "px,\\p{L}",
        "px,(a)\\1",
        "rx,(?m:^a$)",
        "rx,(?s:a)",
        "rx,a++",
        "rx,a*+",
        "px,a{2}+",
        "rx,(?(?=a)b|c)",
        "rx,[a",
        "rx,(a",
        "rx,a)",
        "rx,\\",
        "rx,*a",
        "px,a{x}",
        "px,{",
        "px,[[:nope:]]",
        "px,[\\S]",
        "rx,^*",
    })
    void whatCannotBeVouchedForIsGivenUp(String kind, String source) {
        assertThat(RegexpTranslation.of(new Regexp(source, kind.equals("px")))).isEmpty();
    }
}

package handin.server.printout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {
    private static String inked(String suffix, String... lines) {
        var highlighter = new Highlighter(Lexis.of(suffix));
        return List.of(lines).stream()
                .map(line -> highlighter.pieces(new PrintedLine(1, line, List.of())).stream()
                        .map(piece -> piece.ink() == Ink.PLAIN
                                ? piece.text()
                                : piece.ink().name().charAt(0) + "[" + piece.text() + "]")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "java~int a = 0x1F; // int~K[int] a = N[0x1F]; C[// int]",
                "java~s = \"a\\\"b//\" + 'c';~s = S[\"a\\\"b//\"] + S['c'];",
                "java~interfaces.int1()~interfaces.int1()",
                "java~\"open~S[\"open]",
                "rkt~(define (f->g x) 1/3) ; one~(K[define] (f->g x) N[1/3]) C[; one]",
                "py~def f(): return 1 # x~K[def] f(): K[return] N[1] C[# x]",
                "txt~int \"a\" 1~int \"a\" 1",
            })
    void wordsAreInked(String suffix, String line, String inked) {
        assertThat(inked(suffix, line)).isEqualTo(inked);
    }

    @Test
    void commentsAndTextsGoOverLines() {
        assertThat(inked("java", "a /* b", "int", "*/ int")).isEqualTo("a C[/* b]\nC[int]\nC[*/] K[int]");
        assertThat(inked("groovy", "\"\"\"a", "\" b\"\"\" c")).isEqualTo("S[\"\"\"a]\nS[\" b\"\"\"] c");
        assertThat(inked("scm", "\"a", "b\" c")).isEqualTo("S[\"a]\nS[b\"] c");
    }

    @Test
    void wordsBreakBetweenEachOther() {
        assertThat(Words.broken("one two three", 8)).containsExactly("one two", "three");
        assertThat(Words.broken("abcdefghij k", 4)).containsExactly("abcd", "efgh", "ij k");
        assertThat(Words.broken("", 4)).containsExactly("");
    }
}

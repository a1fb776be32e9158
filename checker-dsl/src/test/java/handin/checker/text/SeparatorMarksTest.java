package handin.checker.text;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.mark.MarkLine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets points by the name of a file. */
class SeparatorMarksTest {
    @ParameterizedTest
    @ValueSource(strings = {"<+50>", "+50", "a<+50>b.rkt", "<*0%>", "50", "+5", "＜+50＞"})
    void aNameIsNoMark(String name) {
        for (String line : Separator.lines("//> ", name, 40)) {
            assertThat(MarkLine.read(1, line)).isEqualTo(new MarkLine(List.of(), List.of()));
        }
    }
}

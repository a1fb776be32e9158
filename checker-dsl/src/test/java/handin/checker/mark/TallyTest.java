package handin.checker.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static Tally tally(String head, String reviewers) {
        return Tally.of(
                MarkLine.read(1, head).marks(), MarkLine.read(1, reviewers).marks());
    }

    private static String grade(String head, String reviewers) {
        return tally(head, reviewers).grade();
    }

    @Test
    void pointsFirstThenFactors() {
        assertThat(grade("<+100> <*90%>", "<-5>")).isEqualTo("85.5");
        assertThat(tally("<+100> <*90%>", "<-5>")).hasToString("95 of 100, times 90%");
        assertThat(grade("<+100>", "<*90%> <*50%>")).isEqualTo("45");
        assertThat(grade("", "<+10> <+2.5>")).isEqualTo("12.5");
        assertThat(grade("", "")).isEqualTo("0");
    }

    @Test
    void theOrderMakesNoDifference() {
        var marks = new ArrayList<>(
                MarkLine.read(1, "<-5> <*90%> <+3> <-120> <*33.3%> <+100>").marks());
        var head = MarkLine.read(1, "<+100>").marks();
        String grade = Tally.of(head, marks).grade();
        var random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(marks, random);
            assertThat(Tally.of(head, marks).grade()).isEqualTo(grade);
        }
    }

    @Test
    void notBelowNoughtAndNotAboveTheMaximum() {
        assertThat(grade("<+100>", "<-150>")).isEqualTo("0");
        assertThat(tally("<+100>", "<-150>")).hasToString("-50 is taken as 0 of 100");
        assertThat(grade("<+100>", "<+10>")).isEqualTo("100");
        assertThat(tally("<+100>", "<+10> <*50%>")).hasToString("110 is taken as 100 of 100, times 50%");
        assertThat(grade("", "<+1000>")).isEqualTo("1000");
        assertThat(tally("<-5>", "<+1>").maximum()).isEmpty();
    }

    @Test
    void exactAndRoundedOnlyAtTheEnd() {
        assertThat(grade("<+100>", "<-0.1> <-0.1> <-0.1>")).isEqualTo("99.7");
        assertThat(grade("<+1>", "<*50%> <*50%> <*50%> <*50%> <*50%> <*50%>")).isEqualTo("0.02");
        assertThat(grade("<+0.01>", "<*50%>")).isEqualTo("0.01");
        assertThat(grade("<+10>", "<-3.333> <-3.333> <-3.334>")).isEqualTo("0");
        assertThat(grade("<+100>", "<*33.333%>")).isEqualTo("33.33");
    }

    @Test
    void manyFactorsTakeNoTime() {
        assertThat(Tally.of(
                                List.of(),
                                MarkLine.read(1, "<+5>" + "<*99.9%>".repeat(2000))
                                        .marks())
                        .grade())
                .isEqualTo("0.68");
    }
}

package handin.checker.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkLineTest {
    private static Mark points(String value) {
        return new Mark.Points(new BigDecimal(value));
    }

    private static Mark factor(String percent) {
        return new Mark.Factor(new BigDecimal(percent));
    }

    @Test
    void everyFormAndSeveralInALine() {
        var line = MarkLine.read(1, "//> good<+10>, but <-5>, and <+2.5><-0>: late <*90%> <*87.125%> <*0%><*100%>");
        assertThat(line.flaws()).isEmpty();
        assertThat(line.marks())
                .containsExactly(
                        points("10"),
                        points("-5"),
                        points("2.5"),
                        points("0"),
                        factor("90"),
                        factor("87.125"),
                        factor("0"),
                        factor("100"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<+ten>      | points are a number of at most 100000 with at most 3 decimal places; write <+10>, <-5> or <*90%>",
                "<+>         | points are a number of at most 100000 with at most 3 decimal places; write <+10>, <-5> or <*90%>",
                "<->         | points are a number of at most 100000 with at most 3 decimal places; write <+10>, <-5> or <*90%>",
                "<--5>       | points are a number of at most 100000 with at most 3 decimal places; write <+10>, <-5> or <*90%>",
                "<+100001>   | points are a number of at most 100000 with at most 3 decimal places; write <+10>, <-5> or <*90%>",
                "<+1.2345>   | points are a number of at most 100000 with at most 3 decimal places; write <+10>, <-5> or <*90%>",
                "<+1e3>      | points are a number of at most 100000 with at most 3 decimal places; write <+10>, <-5> or <*90%>",
                "<+99999999999999999999>| points are a number of at most 100000 with at most 3 decimal places; write <+10>, <-5> or <*90%>",
                "<*900%>     | a factor is a number from 0 to 100 with a percent sign behind it, at most 3 decimal places, such as <*90%>",
                "<*-3%>      | a factor is a number from 0 to 100 with a percent sign behind it, at most 3 decimal places, such as <*90%>",
                "<*%>        | a factor is a number from 0 to 100 with a percent sign behind it, at most 3 decimal places, such as <*90%>",
                "<*90>       | a factor ends with a percent sign, such as <*90%>",
                "<+5%>       | a percentage is a factor, such as <*90%>; points are a number, such as <-5>",
                "< +5>       | write <+5>, without blanks",
                "<+ 5 >      | write <+5>, without blanks",
                "<- 5        | write <-5>, with its closing bracket",
                "<+5         | write <+5>, with its closing bracket",
                "<*90%       | write <*90%>, with its closing bracket",
                "<+2,5>      | write <+2.5>, with a decimal point",
                "<10>        | points have a sign, such as <+10> or <-5>",
                "<90%>       | a factor begins with a star, such as <*90%>",
                "<−5>        | it is written with other characters than those of the keyboard; write <-5>",
                "＜＋10＞     | it is written with other characters than those of the keyboard; write <+10>",
                "<×90％>     | it is written with other characters than those of the keyboard; write <*90%>",
                "<+٥>        | points are a number of at most 100000 with at most 3 decimal places; write <+10>, <-5> or <*90%>",
            })
    void whatIsNoMarkSaysWhatItShouldBe(String written, String expected) {
        var line = MarkLine.read(7, ";> " + written);
        assertThat(line.marks()).isEmpty();
        assertThat(line.flaws()).containsExactly(new Flaw(7, 4, written, expected));
        assertThat(line.flaws().getFirst()).hasToString("7:4: " + written + " is no mark: " + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x <- f(y)",
                "see -> here <- there",
                "List<String> a < b, c > d",
                "<!-- note -->",
                "(Alice Liddell <alice@example.org>)",
                "1 < 2",
                "<<",
                "<",
                "a <= b >= c"
            })
    void otherTextIsLeftInPeace(String line) {
        assertThat(MarkLine.read(1, line)).isEqualTo(new MarkLine(List.of(), List.of()));
    }

    @Test
    void aLineOfAMegabyteTakesNoTime() {
        for (String part : List.of("<", "< ", "<+", "<+5", "<1 ", "<-.", "<+5>", " ")) {
            var line = MarkLine.read(1, part.repeat(1_000_000 / part.length()));
            assertThat(line.marks().size()).isIn(0, 250_000);
        }
    }

    @Test
    void aStudentsPartInAMarkMakesItHarmless() {
        String line = "Student: eve (<+50> <+5@x>) of <+100> ＜+9＞ <+5";
        assertThat(MarkLine.harmless(line)).isEqualTo("Student: eve ((+50) (+5@x)) of (+100) (+9) (+5");
        var name = new BitSet();
        name.set(line.indexOf("<+50>"), line.indexOf(")"));
        assertThat(MarkLine.harmless(line, name)).isEqualTo("Student: eve ((+50) (+5@x)) of <+100> ＜+9＞ <+5");
        assertThat(MarkLine.read(1, MarkLine.harmless(line))).isEqualTo(new MarkLine(List.of(), List.of()));
    }
}

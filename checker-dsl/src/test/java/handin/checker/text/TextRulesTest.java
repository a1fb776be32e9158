package handin.checker.text;

import static handin.checker.text.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRulesTest {
    private static final Pattern RESERVED = Pattern.compile("//>");
    private static final TextRules RULES = new TextRules(true, OptionalInt.of(20), RESERVED);

    @Test
    void blanksAndTabsAtTheEndOfALineAreDropped() {
        assertThat(RULES.lines("a \t \n\nb\t\n \n")).containsExactly("a", "", "b", "");
    }

    @Test
    void aLastLineWithoutLineEndIsALine() {
        assertThat(RULES.lines("a\nb")).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\tx\",\"        x\"",
                "\"ab\tx\",\"ab      x\"",
                "\"1234567\tx\",\"1234567 x\"",
                "\"12345678\tx\",\"12345678        x\""
            })
    void tabsGoToTheNextMultipleOfEight(String line, String wanted) {
        assertThat(RULES.lines(line)).containsExactly(wanted);
    }

    @Test
    void tabsStayWhereTheyAreWanted() {
        assertThat(new TextRules(false, OptionalInt.empty(), RESERVED).lines("\ta\t b"))
                .containsExactly("\ta\t b");
    }

    @Test
    void aLineOfTheWholeWidthIsFine() {
        assertThat(RULES.lines("12345678901234567890   ")).containsExactly("12345678901234567890");
    }

    @Test
    void aWiderLineIsRefusedWithNumberWidthAndText() {
        assertThat(refusalOf(() -> RULES.lines("ok\n\tint x = 123456;\n")).sentence())
                .isEqualTo("Line 2 of your code is 23 columns wide, but at most 20 are allowed. "
                        + "Break it into shorter lines: int x = 123456;");
    }

    @Test
    void tabsCountAsColumnsEvenWhenTheyStay() {
        TextRules rules = new TextRules(false, OptionalInt.of(20), RESERVED);
        assertThat(refusalOf(() -> rules.lines("\t\t12345")).sentence()).contains("is 21 columns wide");
    }

    @Test
    void allWideLinesAreNamed() {
        String wide = "123456789012345678901\n";
        assertThat(refusalOf(() -> RULES.lines(wide + "ok\n" + wide + wide)).sentence())
                .startsWith(
                        "Lines 1, 3 and 4 of your code are too wide: line 1 has 21 columns, but at most 20 are allowed.");
        assertThat(refusalOf(() -> RULES.lines(wide.repeat(15))).sentence())
                .startsWith("Lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 5 more of your code are too wide");
    }

    @Test
    void widthIsCountedInCharactersAsTheyLook() {
        assertThat(RULES.lines("😀".repeat(20))).hasSize(1);
        assertThat(RULES.lines("e\u0301".repeat(20))).hasSize(1);
        assertThat(refusalOf(() -> RULES.lines("é".repeat(21))).sentence()).contains("is 21 columns wide");
    }

    @Test
    void aLongLineIsQuotedInPart() {
        assertThat(refusalOf(() -> RULES.lines("😀".repeat(50_000))).sentence())
                .hasSizeLessThan(260)
                .endsWith("😀...");
    }

    @Test
    void markupOfTheStaffIsRefusedWhereverItStands() {
        assertThat(refusalOf(() -> RULES.lines("ok\n  //> Maximum points: <+200>"))
                        .sentence())
                .isEqualTo("Line 2 of your code holds \"//>\", which is reserved for remarks of the course staff. "
                        + "Write it in another way: //> Maximum points: <+200>");
    }

    @Test
    void noWidthMeansAnyWidth() {
        assertThat(new TextRules(true, OptionalInt.empty(), RESERVED).lines("x".repeat(500)))
                .hasSize(1);
    }
}

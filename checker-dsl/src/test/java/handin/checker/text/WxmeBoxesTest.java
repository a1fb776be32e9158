package handin.checker.text;

import static handin.checker.text.Refusals.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no text, as text. What Racket's library reads, too, is compared in {@link WxmeOracleTest}. */
class WxmeBoxesTest {
    /** Of an embedded editor, to where its own content begins. */
    private static final String FRAME = "2 0 1 1 5 5 5 5 1 1 1 1 -1.0 -1.0 -1.0 -1.0 0 0 0 ";

    /** An editor with so many snips, its style list known already. */
    private static final String EDITOR = "0 0 0 ";

    private static WxmeStream file(String... classes) {
        var start = new StringBuilder("WXME0111 ## " + (1 + classes.length) + " 7 #\"wxtext\\0\" 3 1");
        for (String name : classes) {
            String escaped = name.replace("\"", "\\\"");
            start.append(" " + (name.length() + 1) + " #\"" + escaped + "\\0\" 2 0");
        }
        return new WxmeStream().add(start + " 1 6 #\"wxloc\\0\"");
    }

    @Test
    void boardsOfThingsAreReadPastTheirPlaces() {
        String onBoard = "0 0 3 3 #\"abc\" 1 0.0 12.5 0 0 0 3 1 #\"d\" 1 3.5 7.0 0 ";
        assertThat(WxmeStream.file("11", 3)
                        .editor(2)
                        .text("(f ", 3)
                        .add(FRAME.replaceFirst("2 0 1", "2 0 2") + EDITOR + "2 " + onBoard + "0 0")
                        .textualized())
                .isEqualTo("(f abcd");
    }

    @Test
    void anEmptyFrameIsNothing() {
        assertThat(WxmeStream.file("11", 3)
                        .editor(2)
                        .text("a", 1)
                        .add(FRAME.replaceFirst("2 0 1", "2 0 0") + "0")
                        .textualized())
                .isEqualTo("a");
    }

    @Test
    void aPictureByTheNameOfItsFileHasNoBytes() {
        assertThat(file("wximage")
                        .editor(2)
                        .add("1 9 0 6 #\"a.png\\0\" 1 -1.0 -1.0 0.0 0.0 0 0")
                        .text("b", 1)
                        .textualized())
                .isEqualTo("{{IMAGE}}b");
    }

    @Test
    void aCommentBoxStartsALine() {
        String box = "1 9 0 " + EDITOR + "1 0 0 3 4 #\"hi\\n!\" 0 0 0 ";
        assertThat(file("(lib \"comment-snip.ss\" \"framework\")")
                        .editor(3)
                        .text("(f x)", 5)
                        .add(box)
                        .text("y", 1)
                        .textualized())
                .isEqualTo("(f x)\n;{{COMMENT:\n; hi\n; !\n;}}\ny");
    }

    @Test
    void aTestCaseBoxIsItsEditorsOneAfterTheOther() {
        String editors = "";
        for (char content = 'a'; content <= 'e'; content++) {
            editors += EDITOR + "1 0 0 3 1 #\"" + content + "\" 0 0 ";
        }
        assertThat(file("test-case-box%")
                        .editor(1)
                        .add("1 9 0 " + editors + "1 0 0 0")
                        .textualized())
                .isEqualTo("abcde");
    }

    @Test
    void aCollapsedExpressionIsOpened() {
        String snips = "2 7 #\"wxtext\\0\" 3 2 #\"(f\" 7 #\"wxtext\\0\" 3 3 #\" 1)\" ";
        String kind =
                "((lib \"collapsed-snipclass.ss\" \"framework\") (lib \"collapsed-snipclass-wxme.ss\" \"framework\"))";
        assertThat(file(kind)
                        .editor(1)
                        .add("1 9 0 1 #\"(\" 1 #\")\" " + snips + "0")
                        .textualized())
                .isEqualTo("(f 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"odd", "(lib \"mine.rkt\" \"teacher\")", "drclickable-string-snipclass"})
    void whatNobodyKnowsIsRefusedWithItsLine(String name) {
        assertThat(refusalOf(() -> file(name)
                                .editor(2)
                                .text("a\\n", 2)
                                .add("1 2 0 0 0")
                                .textualized())
                        .sentence())
                .startsWith("Line 2 of your program holds something of a kind that is not known here,");
    }

    @Test
    void editorsInEditorsAreReadToADepth() {
        assertThat(nested(30)).isEqualTo("x");
        assertThat(refusalOf(() -> nested(41)).code()).isEqualTo(Sentence.WXME_TOO_DEEP);
        assertThat(refusalOf(() -> nested(50_000)).code()).isEqualTo(Sentence.WXME_TOO_DEEP);
    }

    private static String nested(int depth) {
        return WxmeStream.file("11", 3)
                .editor(1)
                .add((FRAME + EDITOR + "1 ").repeat(depth))
                .add("0 0 3 1 #\"x\" 0 " + "0 0 ".repeat(depth))
                .textualized();
    }

    @Test
    void boxesThatMultiplyATextAreBounded() {
        byte[] raw = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        WxmeStream bomb = WxmeStream.file("11", 3).editor(20_001).text(raw, 0);
        bomb.add((FRAME + EDITOR + "1 0 0 3 " + raw.length + " 0 0 0 0 ").repeat(20_000));
        assertThat(refusalOf(bomb::textualized).code()).isEqualTo(Sentence.TEXT_TOO_LONG);
    }

    @Test
    void aFileCutAnywhereIsRefused() throws IOException {
        byte[] whole = WxmeFixtureTest.fixture("rich.wxme");
        String text = SubmissionText.read(whole, Reading.TEXTUALIZED).text();
        for (int length = 27; length < whole.length; length += 3) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                assertThat(SubmissionText.read(cut, Reading.TEXTUALIZED).text()).isEqualTo(text);
            } catch (Refused expected) {
                assertThat(expected.refusal().code()).isEqualTo(Sentence.WXME_CUT);
            }
        }
    }
}

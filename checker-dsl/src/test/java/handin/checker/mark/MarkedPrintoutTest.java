package handin.checker.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedPrintoutTest {
    private static final List<String> WRITTEN = List.of(
            "//> Student: bob (Bob ((+50)) <bob@example.org>)",
            "//> Maximum points for this assignment: <+100>",
            "//> No full coverage <*90%>",
            "class Früh {",
            "    String s = \"<+40> ＜+40＞\";",
            "",
            "}");

    private static boolean markup(String line) {
        return line.strip().startsWith("//>");
    }

    private static MarkedPrintout read(String... edited) {
        return read(List.of(edited));
    }

    private static MarkedPrintout read(List<String> edited) {
        return MarkedPrintout.read(WRITTEN, edited, MarkedPrintoutTest::markup);
    }

    private static List<String> with(int index, String... lines) {
        var edited = new ArrayList<>(WRITTEN);
        edited.addAll(index, List.of(lines));
        return edited;
    }

    @Test
    void whatNobodyTouchedIsNotReviewed() {
        var marked = read(WRITTEN);
        assertThat(marked.reviewed()).isFalse();
        assertThat(marked.changed()).isZero();
        assertThat(marked.tally().grade()).isEqualTo("90");
    }

    @Test
    void reviewersLinesAnywhere() {
        for (int i = 0; i <= WRITTEN.size(); i++) {
            var marked = read(with(i, "//> naming <-5>", "   //><-5>"));
            assertThat(marked.reviewed()).isTrue();
            assertThat(marked.flaws()).isEmpty();
            assertThat(marked.tally().grade()).isEqualTo("81");
        }
    }

    @Test
    void aWordWithoutAMarkIsAReview() {
        assertThat(read(with(4, "//> fine")).reviewed()).isTrue();
        assertThat(read(with(4, "// mine")).reviewed()).isFalse();
    }

    @Test
    void flawsNameTheLineOfTheEditedFile() {
        assertThat(read(with(4, "//> <+ten> and <-5>", "//> <*900%>")).flaws())
                .extracting(Flaw::line, Flaw::written)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(5, "<+ten>"),
                        org.assertj.core.groups.Tuple.tuple(6, "<*900%>"));
    }

    @Test
    void aMarkBehindCodeIsReportedAndDoesNotCount() {
        var edited = new ArrayList<>(WRITTEN);
        edited.set(3, "class Früh { //> <-5>");
        var marked = read(edited);
        assertThat(marked.tally().grade()).isEqualTo("90");
        assertThat(marked.flaws())
                .hasToString(
                        "[4:18: <-5> is no mark: a mark stands in a line of its own that begins with the markup prefix]");
    }

    @Test
    void theStudentsOwnWordsNeverCountNorComplain() {
        var reindented = new ArrayList<>(WRITTEN);
        reindented.set(4, "\tString s  = \"<+40> ＜+40＞\";  ");
        assertThat(read(reindented)).isEqualTo(read(WRITTEN));
        var mended = new ArrayList<>(WRITTEN);
        mended.set(4, "    String t = \"<+40> ＜+40＞\";");
        assertThat(read(mended).flaws()).isEmpty();
        assertThat(read(mended).tally().grade()).isEqualTo("90");
        assertThat(read(mended).changed()).isEqualTo(1);
    }

    @Test
    void aStudentsLineWithTheMarkupDoesNotCountEither() {
        var written = List.of("//> <+100>", "class A {", "//> <+40>", "//> <+100>", "}");
        assertThat(MarkedPrintout.read(written, written, MarkedPrintoutTest::markup)
                        .tally())
                .hasToString("100 of 100");
    }

    @Test
    void reviewersMayTakeALineOfTheHeadAway() {
        var edited = new ArrayList<>(WRITTEN);
        edited.set(2, "//> no penalty for this");
        assertThat(read(edited).tally().grade()).isEqualTo("100");
        edited.remove(1);
        assertThat(read(edited).tally()).hasToString("0 of 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void editorsSaveInTheirOwnWay(String charset) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            for (String bom : charset.equals("UTF-8") ? List.of("", "\uFEFF") : List.of("")) {
                String text = bom + String.join(end + "", with(4, "//> Größe <-5>  ")) + end;
                var file = EditedText.read(text.getBytes(Charset.forName(charset)));
                assertThat(read(file.lines()).tally().grade()).isEqualTo("85.5");
                assertThat(read(file.lines()).changed()).isZero();
                assertThat(file.lines().get(4)).isEqualTo("//> Größe <-5>  ");
            }
        }
    }

    @Test
    void aFileIsSavedAgainAsItWas() {
        byte[] latin = "//> Größe\r\nx\r\n".getBytes(StandardCharsets.ISO_8859_1);
        var text = EditedText.read(latin);
        assertThat(text.with(text.lines())).isEqualTo(latin);
        assertThat(text.with(List.of("π"))).isEqualTo("π\r\n".getBytes(StandardCharsets.UTF_8));
        byte[] bom = "\uFEFFa\n".getBytes(StandardCharsets.UTF_8);
        assertThat(EditedText.read(bom).with(List.of("a"))).isEqualTo(bom);
        assertThat(EditedText.read(new byte[0]).lines()).isEmpty();
        assertThat(EditedText.read("a\u2028//> <+9>\u0085b\n".getBytes(StandardCharsets.UTF_8))
                        .lines())
                .hasSize(1);
    }
}

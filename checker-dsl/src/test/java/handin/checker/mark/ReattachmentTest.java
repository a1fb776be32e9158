package handin.checker.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReattachmentTest {
    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\n", -1));
    }

    private static boolean markup(String line) {
        return line.startsWith("//>");
    }

    private static Reattachment of(String before, String edited, String now) {
        return Reattachment.of(
                lines(before),
                lines(edited),
                lines(now),
                ReattachmentTest::markup,
                ReattachmentTest::markup,
                line -> line);
    }

    @Test
    void reviewersLinesStayWithTheLinesOfTheStudent() {
        var done = of(
                "//> <+100>\n//> <*90%>\na\nb\nc",
                "//> <+100>\n//> <*90%>\n//> by Ann\na\n//> <-5>\nb\nc\n//> end", "//> <+100>\n//> new\na\nb\nc");
        assertThat(done.lines()).isEqualTo(lines("//> <+100>\n//> new\n//> by Ann\na\n//> <-5>\nb\nc\n//> end"));
        assertThat(done.moved()).isEmpty();
    }

    @Test
    void whatTheyTookAwayIsTakenAwayAgain() {
        var done = of("//> <+100>\n//> <*90%>\na\nb", "//> <+100>\n//> no penalty\na", "//> <+100>\n//> <*90%>\na\nb");
        assertThat(done.lines()).isEqualTo(lines("//> <+100>\n//> no penalty\na"));
    }

    @Test
    void aLineWhosePlaceIsGoneIsTold() {
        var done = of("//> h\na\nb\nc", "//> h\na\nb\n//> <-5>\nc", "//> h\na\nx");
        assertThat(done.lines()).isEqualTo(lines("//> h\na\n//> <-5>\nx"));
        assertThat(done.moved()).containsExactly("//> <-5>");
    }

    @Test
    void aPrintoutWithoutAHead() {
        assertThat(of("a\nb", "//> top\na\n//> <-1>\nb", "//> h\na\nb").lines())
                .isEqualTo(lines("//> h\n//> top\na\n//> <-1>\nb"));
        assertThat(of("//> h\na", "//> h\n//> <-1>\na", "a").lines()).isEqualTo(lines("//> <-1>\na"));
    }

    @Test
    void noMarkIsEverLostOrDoubledWhileTheStudentsTextIsTheSame() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var program = random.ints(random.nextInt(12), 0, 3)
                    .mapToObj(i -> "line " + i)
                    .toList();
            List<String> before = joined(head(random), program);
            List<String> now = joined(head(random), program);
            var edited = new ArrayList<>(before);
            var added = new ArrayList<String>();
            for (int i = random.nextInt(5); i > 0; i--) {
                String mark = "//> by a reviewer <-" + random.nextInt(9) + ">";
                added.add(mark);
                edited.add(random.nextInt(edited.size() + 1), mark);
            }
            var done = Reattachment.of(
                    before, edited, now, ReattachmentTest::markup, ReattachmentTest::markup, line -> line);
            var expected = new ArrayList<>(now);
            expected.addAll(added);
            assertThat(done.lines()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(done.lines().stream().filter(line -> !line.contains("reviewer")))
                    .containsExactlyElementsOf(now);
            assertThat(done.moved()).isEmpty();
        }
    }

    private static List<String> head(Random random) {
        return random.ints(random.nextInt(4), 0, 5)
                .mapToObj(i -> "//> head <+" + i + ">")
                .toList();
    }

    private static List<String> joined(List<String> head, List<String> program) {
        var all = new ArrayList<>(head);
        all.addAll(program);
        return all;
    }
}

package handin.checker.run;

import handin.checker.mark.Mark;
import handin.checker.mark.MarkLine;
import handin.checker.mark.Tally;
import handin.checker.model.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one handin earned and lost, and why. Whatever counts is a line of the printout's head with its mark, and the score is what these marks add up to;
 * so no two places can add differently.
 */
final class Ledger {
    private static final int USUAL = 100;

    private final List<String> heads = new ArrayList<>();
    private final List<String> report = new ArrayList<>();
    private Optional<List<String>> extraLines = Optional.empty();
    private @Nullable Integer most;
    private BigDecimal points = BigDecimal.ZERO;
    private boolean graded;
    private String indent = "";
    private @Nullable BigDecimal left;

    /** @param lines the author's own for the head, if there are any */
    void extraLines(Optional<List<String>> lines) {
        extraLines = lines;
    }

    void maxPoints(int points) {
        most = points;
        graded = true;
    }

    /** Counts for what there is to reach, if the author says nothing else. */
    void reachable(BigDecimal more) {
        points = points.add(more);
    }

    /** A line of the printout's head, perhaps with marks of the author's own. */
    void head(String line) {
        heads.add(line);
    }

    /** A line of the report. */
    void note(String line) {
        graded = true;
        line.lines().forEach(each -> report.add(indent + each));
    }

    /** A test that went well. */
    void passed(String name) {
        note(Sentence.REPORT_PASSED.text(name));
    }

    /** A test that did not, with what it costs; within a group no more than the group has left. */
    void failed(String name, String why, BigDecimal minus) {
        BigDecimal cost = left == null ? minus : minus.min(left);
        left = left == null ? null : left.subtract(cost);
        if (cost.signum() == 0) {
            note(Sentence.REPORT_FAILED.text(name));
        } else {
            note(Sentence.REPORT_FAILED_MINUS.text(name, Marks.plain(cost)));
            head(MarkLine.harmless(name) + " <-" + Marks.plain(cost) + ">");
        }
        why.lines().forEach(line -> note("    " + line));
    }

    void minus(String reason, BigDecimal cost) {
        note(Sentence.REPORT_PENALTY.text(reason, Marks.plain(cost)));
        head(MarkLine.harmless(reason) + " <-" + Marks.plain(cost) + ">");
    }

    void minusPercent(String reason, int percent) {
        note(Sentence.REPORT_PENALTY_PERCENT.text(reason, percent));
        head(MarkLine.harmless(reason) + " <*" + (100 - percent) + "%>");
    }

    /** @param atMost what may be lost inside; null: anything */
    void group(String name, @Nullable BigDecimal atMost, Runnable tests) {
        note(name);
        String outer = indent;
        BigDecimal outerLeft = left;
        indent = outer + "    ";
        left = atMost == null || outerLeft == null ? (atMost == null ? outerLeft : atMost) : atMost.min(outerLeft);
        BigDecimal before = left;
        try {
            tests.run();
        } finally {
            indent = outer;
            left = outerLeft == null || before == null || left == null
                    ? outerLeft
                    : outerLeft.subtract(before.subtract(left));
        }
    }

    /** Whether the checker grades at all. */
    boolean isGraded() {
        return graded;
    }

    /** Lines for the printout's head besides those about the students. */
    List<String> extraLines() {
        return extraLines.filter(lines -> most == null || Marks.offered(lines)).orElseGet(() -> usual(most()));
    }

    private static List<String> usual(String points) {
        return List.of("Maximum points for this assignment: <+" + points + ">");
    }

    private String most() {
        if (most != null) {
            return most.toString();
        }
        return points.signum() > 0 ? Marks.plain(points) : Integer.toString(USUAL);
    }

    List<String> heads() {
        return List.copyOf(heads);
    }

    /** What the marks of the head add up to, as they will wherever a printout is graded. */
    Tally tally() {
        var marks = new ArrayList<Mark>(Marks.in(extraLines()));
        if (!Marks.offered(extraLines())) {
            marks.add(new Mark.Points(new BigDecimal(most())));
        }
        marks.addAll(Marks.in(heads));
        return Tally.of(marks, List.of());
    }

    /** The report's lines, without the score. */
    List<String> report() {
        return List.copyOf(report);
    }
}

package handin.checker.run;

import handin.checker.mark.Mark;
import handin.checker.mark.MarkLine;
import java.math.BigDecimal;
import java.util.List;

/** The marks in lines of a printout's head. */
final class Marks {
    private Marks() {}

    static List<Mark> in(List<String> lines) {
        return lines.stream()
                .flatMap(line -> MarkLine.read(1, line).marks().stream())
                .toList();
    }

    /** Whether the lines offer points, as {@code <+100>} does. */
    static boolean offered(List<String> lines) {
        return in(lines).stream().anyMatch(mark -> mark instanceof Mark.Points(BigDecimal value) && value.signum() > 0);
    }

    static String plain(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}

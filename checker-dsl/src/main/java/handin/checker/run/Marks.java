package handin.checker.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The marks in lines of a printout's head: {@code <+10>} and {@code <-5>} are added first, then each {@code <*90%>} counts. */
final class Marks {
    private static final Pattern MARK = Pattern.compile("<(?:([+-])(\\d{1,9}(?:\\.\\d{1,9})?)|\\*(\\d{1,3})%)>");

    private Marks() {}

    /** What the lines offer: the sum of their {@code <+...>}; empty if there is none. */
    static Optional<BigDecimal> reachable(List<String> lines) {
        return lines.stream()
                .flatMap(line -> MARK.matcher(line).results())
                .filter(mark -> "+".equals(mark.group(1)))
                .map(mark -> new BigDecimal(mark.group(2)))
                .reduce(BigDecimal::add);
    }

    /** Never below 0, and to two places. */
    static BigDecimal score(BigDecimal reachable, List<String> lines) {
        BigDecimal sum = reachable;
        var factors = new ArrayList<BigDecimal>();
        for (var mark :
                lines.stream().flatMap(line -> MARK.matcher(line).results()).toList()) {
            if (mark.group(3) != null) {
                factors.add(new BigDecimal(mark.group(3)).movePointLeft(2));
            } else {
                BigDecimal points = new BigDecimal(mark.group(2));
                sum = "-".equals(mark.group(1)) ? sum.subtract(points) : sum.add(points);
            }
        }
        BigDecimal score = factors.stream().reduce(sum.max(BigDecimal.ZERO), BigDecimal::multiply);
        return score.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    static String plain(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}

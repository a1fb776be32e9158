package handin.checker.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What marks add up to. First all points are added, wherever they stand; the sum is brought into bounds, which are nought and the maximum; then each factor takes its part
 * of that. So it makes no difference in which order marks stand in a file. All of it is exact; only the grade is rounded.
 *
 * @param sum of all points, before the bounds
 * @param maximum the points that the head of the printout gives, since it says {@code Maximum points for this assignment: <+100>}; empty if it gives none
 * @param factor the product of all factors; 1 if there are none
 */
public record Tally(BigDecimal sum, Optional<BigDecimal> maximum, BigDecimal factor) {
    private static final int DECIMALS = 2;

    /**
     * Adds up.
     *
     * @param head the marks of the lines that the checker wrote at the head of the printout
     * @param reviewers all others
     */
    public static Tally of(List<Mark> head, List<Mark> reviewers) {
        return ofEdited(head, Stream.concat(head.stream(), reviewers.stream()).toList());
    }

    /**
     * Adds up where reviewers may have taken lines of the head away.
     *
     * @param head the marks that the checker wrote, which set the maximum
     * @param counted the marks that stand now
     */
    static Tally ofEdited(List<Mark> head, List<Mark> counted) {
        BigDecimal given = points(head).filter(value -> value.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal factor = counted.stream()
                .filter(Mark.Factor.class::isInstance)
                .map(mark -> ((Mark.Factor) mark).percent().movePointLeft(2))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        return new Tally(
                points(counted).reduce(BigDecimal.ZERO, BigDecimal::add),
                Optional.of(given).filter(most -> most.signum() > 0),
                factor);
    }

    private static Stream<BigDecimal> points(List<Mark> marks) {
        return marks.stream().filter(Mark.Points.class::isInstance).map(mark -> ((Mark.Points) mark).value());
    }

    /** The sum, not below nought and not above the maximum. */
    public BigDecimal points() {
        BigDecimal floor = sum.max(BigDecimal.ZERO);
        return maximum.map(floor::min).orElse(floor);
    }

    /** Did the bounds change the sum? */
    public boolean bounded() {
        return points().compareTo(sum) != 0;
    }

    /** The grade as it is written: rounded to two decimal places, halves up, no trailing zeros, such as {@code 85.5}. */
    public String grade() {
        return plain(points().multiply(factor).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** The maximum as it is written; empty if there is none. */
    public Optional<String> most() {
        return maximum.map(Tally::plain);
    }

    /** How the grade came about, such as {@code 95 of 100, times 90%}. */
    @Override
    public String toString() {
        String points =
                plain(points()) + maximum.map(most -> " of " + plain(most)).orElse("");
        String from = bounded() ? plain(sum) + " is taken as " + points : points;
        return factor.compareTo(BigDecimal.ONE) == 0 ? from : from + ", times " + plain(percent()) + "%";
    }

    private BigDecimal percent() {
        return factor.movePointRight(2).setScale(3, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

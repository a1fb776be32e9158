package handin.checker.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells marks, and what somebody meant to be one, from other text. */
final class MarkSyntax {
    /** What is or may be meant as a mark: a sign or a bare number in angle brackets, or such a beginning that nobody closed. */
    private static final Pattern MEANT = Pattern.compile("<[ \\t]{0,8}(?:[-+*][^<>\\s]{0,20}>"
            + "|[-+*][ \\t]{0,8}[.,]?\\p{Nd}[^<>]{0,20}>?"
            + "|\\p{Nd}[\\p{Nd}.,]{0,20}[ \\t]{0,8}%?[ \\t]{0,8}>)");

    private static final Pattern POINTS = Pattern.compile("<([+-][0-9]+(?:\\.[0-9]{1,3})?)>");
    private static final Pattern FACTOR = Pattern.compile("<\\*([0-9]+(?:\\.[0-9]{1,3})?)%>");
    private static final int MOST_DIGITS = 10;
    private static final BigDecimal MOST_POINTS = new BigDecimal(100_000);
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private static final String FORMS = "write <+10>, <-5> or <*90%>";

    private MarkSyntax() {}

    /**
     * @param start index of the opening bracket
     * @param end index behind what was meant
     * @param mark empty if it is none
     */
    record Found(int start, int end, String written, Optional<Mark> mark) {}

    static List<Found> in(String line) {
        String folded = Lookalikes.folded(line);
        var all = new ArrayList<Found>();
        Matcher meant = MEANT.matcher(folded);
        while (meant.find()) {
            String written = line.substring(meant.start(), meant.end());
            all.add(new Found(meant.start(), meant.end(), written, read(written)));
        }
        return all;
    }

    private static Optional<Mark> read(String written) {
        Matcher points = POINTS.matcher(written);
        if (points.matches()) {
            return number(points.group(1), MOST_POINTS).map(Mark.Points::new);
        }
        Matcher factor = FACTOR.matcher(written);
        return factor.matches() ? number(factor.group(1), WHOLE).map(Mark.Factor::new) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String digits, BigDecimal most) {
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        var number = new BigDecimal(digits);
        return number.abs().compareTo(most) > 0 ? Optional.empty() : Optional.of(number);
    }

    /** What should stand in the place of something that is no mark. */
    static String expected(String written) {
        String plain = Lookalikes.folded(written);
        if (!plain.equals(written) && read(plain).isPresent()) {
            return "it is written with other characters than those of the keyboard; write " + plain;
        }
        String closed = plain.replaceAll("[ \\t]", "") + (plain.endsWith(">") ? "" : ">");
        if (read(closed).isPresent()) {
            return "write " + closed + (plain.endsWith(">") ? ", without blanks" : ", with its closing bracket");
        }
        String point = closed.replace(',', '.');
        if (read(point).isPresent()) {
            return "write " + point + ", with a decimal point";
        }
        return closed.startsWith("<*") ? factor(closed) : closed.matches("<[0-9.]+%?>") ? sign(closed) : points(closed);
    }

    private static String factor(String closed) {
        return closed.endsWith("%>")
                ? "a factor is a number from 0 to 100 with a percent sign behind it, at most 3 decimal places, such as <*90%>"
                : "a factor ends with a percent sign, such as <*90%>";
    }

    private static String sign(String closed) {
        return closed.endsWith("%>")
                ? "a factor begins with a star, such as <*90%>"
                : "points have a sign, such as <+10> or <-5>";
    }

    private static String points(String closed) {
        return closed.endsWith("%>")
                ? "a percentage is a factor, such as <*90%>; points are a number, such as <-5>"
                : "points are a number of at most 100000 with at most 3 decimal places; " + FORMS;
    }
}

package handin.checker.mark;

import java.math.BigDecimal;

/** What one mark does to a grade. */
public sealed interface Mark {
    /**
     * {@code <+10>} or {@code <-5>}.
     *
     * @param value from -100000 to 100000, with at most 3 decimal places
     */
    record Points(BigDecimal value) implements Mark {}

    /**
     * {@code <*90%>}.
     *
     * @param percent from 0 to 100, with at most 3 decimal places
     */
    record Factor(BigDecimal percent) implements Mark {}
}

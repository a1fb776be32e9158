/**
 * Marks: what {@code <+10>}, {@code <-5>} and {@code <*90%>} in a printout mean and add up to. The faces are {@link handin.checker.mark.MarkedPrintout}, which
 * finds them, and {@link handin.checker.mark.Tally}, the one place where they are added up.
 */
@NullMarked
package handin.checker.mark;

import org.jspecify.annotations.NullMarked;

package handin.server.marking;

import handin.checker.mark.Tally;
import java.util.Map;
import java.util.Optional;

/**
 * One student's row.
 *
 * @param fields as the account has them; empty if there is no account any more
 * @param team whose work it is; empty if nothing was handed in
 * @param tally present if there is a grade
 */
public record StudentGrade(
        String username, Map<String, String> fields, String team, State state, Optional<Tally> tally) {
    /** As it stands in the file {@code grade}; empty if there is none. */
    public String grade() {
        return tally.map(Tally::grade).orElse("");
    }
}

package handin.checker.dsl;

import groovy.lang.Closure;
import java.util.List;

/** Who may hand in together: the option {@code users}. */
public sealed interface TeamRule {
    /** Rules that have a name. */
    enum Named implements TeamRule {
        SINGLES("singles"),
        PAIRS("pairs"),
        PAIRS_OR_SINGLES("pairsOrSingles"),
        /** Who hands in alone is asked once whether that is meant. */
        PAIRS_OR_SINGLES_WITH_WARNING("pairsOrSinglesWithWarning");

        private final String word;

        Named(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** Just these teams. */
    record Listed(List<List<String>> teams) implements TeamRule {
        public Listed {
            teams = teams.stream().map(team -> team.stream().sorted().toList()).toList();
        }
    }

    /** The teams that a file of the course lists, as it is when somebody hands in. */
    record InFile(String file) implements TeamRule {}

    /** A closure of the author's, called with the list of usernames; it refuses by {@code reject}. */
    record Asked(Closure<?> closure) implements TeamRule {}
}

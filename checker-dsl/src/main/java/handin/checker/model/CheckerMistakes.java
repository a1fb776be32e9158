package handin.checker.model;

import java.util.List;
import java.util.stream.Collectors;

/** A checker script that is refused at load. The message has one line per mistake, {@code file:line:column: sentence}. */
public final class CheckerMistakes extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Mistake> mistakes;

    public CheckerMistakes(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")), null, false, false);
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** A mistake at a place in the script: line and column from 1, the column that of the wrong word itself. */
    public record Mistake(String file, int line, int column, String sentence) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column + ": " + sentence;
        }
    }
}

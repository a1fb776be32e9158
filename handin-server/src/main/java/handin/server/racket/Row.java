package handin.server.racket;

/**
 * A line of the report.
 *
 * @param what kind of thing: {@code configuration}, {@code account}, {@code work}, {@code file}...
 * @param name of the thing, such as {@code max-upload}, {@code alice}, {@code hw1/alice+bob}
 * @param reason why it was not taken, or what to do now; may be empty
 */
public record Row(String what, String name, Outcome outcome, String reason) {
    /** What became of it. */
    public enum Outcome {
        TAKEN("taken"),
        THERE("already there"),
        KEPT("ours kept"),
        NOT_TAKEN("not taken");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }
}

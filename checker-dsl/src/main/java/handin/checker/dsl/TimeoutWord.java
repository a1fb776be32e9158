package handin.checker.dsl;

/** What {@code timeoutControl} can be told besides a number of seconds. */
public enum TimeoutWord {
    RESET("reset"),
    DISABLE("disable");

    private final String word;

    TimeoutWord(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}

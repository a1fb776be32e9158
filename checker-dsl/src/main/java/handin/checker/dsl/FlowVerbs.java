package handin.checker.dsl;

/** Verbs about the session: what is said to be going on, and how much time it has. */
public interface FlowVerbs {
    /** Says what is being done from now on: shown at once, and told if time runs out meanwhile. */
    void runStatus(String doing);

    /** {@code reset}: the session has its whole time again, from now; {@code disable}: as much as it likes, to its end. */
    void timeoutControl(TimeoutWord what);

    /** The session has so many seconds, from now. */
    void timeoutControl(int seconds);

    default TimeoutWord getReset() {
        return TimeoutWord.RESET;
    }

    default TimeoutWord getDisable() {
        return TimeoutWord.DISABLE;
    }
}

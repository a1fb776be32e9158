package handin.checker.sandbox;

/** By what a program and all it starts are limited and measured together. */
public enum Means {
    /** Version 2 of control groups: the kernel limits, counts and ends the group as one. */
    UNIFIED("control groups (version 2)", ""),

    /** Version 1: the kernel limits and counts, and ends one process when memory runs out; we end the rest. */
    LEGACY(
            "control groups (version 1)",
            "one process of a group that runs out of memory is ended first, the others up to a quarter of a second later"),

    /** None: the kernel limits each process, and we add up what {@code /proc} shows of all. */
    WATCHED(
            "a watcher, there being no control groups to be had",
            "memory of several processes together may pass its limit for some hundredths of a second, and memory that"
                    + " lies in files is not in the sum; the time of processes that are over in a moment and that nobody"
                    + " waits for may be missed; what was used is known as last seen");

    private final String words;
    private final String weaker;

    Means(String words, String weaker) {
        this.words = words;
        this.weaker = weaker;
    }

    /** In words for the operator. */
    public String words() {
        return words;
    }

    /** What holds less than with version 2; empty if nothing does. */
    public String weaker() {
        return weaker;
    }
}

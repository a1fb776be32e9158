package handin.checker.eval;

/** How a worker is started. */
enum Start {
    /** Ahead of need: it warms up with submissions of ours, so that a student's is answered at once. */
    WARM,
    /** Somebody waits for it: it evaluates their submission while it is cold, which is sooner than warming up first. */
    COLD
}

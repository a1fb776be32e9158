package handin.checker.bench;

/**
 * What was measured of one language.
 *
 * @param warm a worker stood ready: from asking for it to the last answer
 * @param covered the same with coverage
 * @param bareWarm the bare machine, warmed up with another program, by its own clock
 * @param cold no worker stood ready: from its start to the last answer
 * @param bareCold the bare machine from its start to its last answer
 */
record Result(String language, Series warm, Series covered, Series bareWarm, Series cold, Series bareCold) {
    double warmAbove() {
        return warm.p50() - bareWarm.p50();
    }

    double coldRatio() {
        return cold.p50() / bareCold.p50();
    }
}

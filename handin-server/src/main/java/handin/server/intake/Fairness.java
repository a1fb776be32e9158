package handin.server.intake;

/**
 * How handins of one team to one assignment keep out of each other's way.
 *
 * @param judging one is judged at a time; whoever asks the student something lets the next one go on
 * @param keeping what follows accepted work finds it in its place, before the next takes that
 */
record Fairness(Turns judging, Turns keeping) {
    private static final int MOST_JUDGED = 8;

    Fairness() {
        this(new Turns(MOST_JUDGED), new Turns(Integer.MAX_VALUE));
    }
}

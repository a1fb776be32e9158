package handin.server.intake;

import handin.server.account.LogIn;
import java.util.TreeSet;

/**
 * How handins keep out of each other's way. What costs the course something is counted for those who showed their passwords, over all teams and assignments, so
 * that nobody gets more of it by naming partners.
 *
 * @param open handins under way, of which each holds an upload in memory and an attempt on disk
 * @param judging one is judged at a time; whoever asks the student something lets the next one go on
 * @param keeping what follows accepted work finds it in its place, before the next of the same team and assignment takes that
 */
record Fairness(Turns open, Turns judging, Turns keeping) {
    private static final int MOST_OPEN = 8;
    private static final int JUDGED_AT_ONCE = 1;
    private static final int MOST_WAITING = 3;

    Fairness() {
        this(new Turns(MOST_OPEN), new Turns(JUDGED_AT_ONCE + MOST_WAITING), new Turns(Integer.MAX_VALUE));
    }

    /** Who answers for a handin. The master password proves nobody: staff who hand in for a team take nothing from its students. */
    static String answering(LogIn logIn) {
        // No username begins like that.
        String staff = "+" + logIn.team().name();
        return logIn.master() ? staff : String.join("+", new TreeSet<>(logIn.proven()));
    }

    /** In whose name work is kept. */
    static String owning(LogIn logIn, String assignment) {
        return logIn.team().name() + "/" + assignment;
    }
}

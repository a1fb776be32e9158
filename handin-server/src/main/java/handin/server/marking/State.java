package handin.server.marking;

/** What can be said of a student's grade. */
public enum State {
    /** The marks were added up. */
    MARKED("marked"),
    /** Handed in, and no reviewer added a line. */
    UNMARKED("not marked yet"),
    /** Something looks like a mark and is none. */
    MALFORMED("marks to be mended"),
    /** The checker makes no printout, or somebody took it away. */
    NO_PRINTOUT("no printout"),
    /** Handed in at this very moment. */
    BUSY("handed in just now: try again"),
    /** Named in a team, and did not agree to be in it. */
    WAITING("has not agreed to the team"),
    /** Work in two teams counts for the student; only work from elsewhere can be like that. */
    TWICE("is in two teams"),
    NOTHING("nothing handed in");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** Must staff mend something before this student can have a grade? */
    public boolean isTrouble() {
        return this == MALFORMED || this == TWICE;
    }

    @Override
    public String toString() {
        return words;
    }
}

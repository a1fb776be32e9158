package handin.server.marking;

import handin.server.store.KeptWork;
import java.util.List;

/**
 * What a checker makes of a work when it looks at it again.
 *
 * @param sentence what the student would be told if it were refused, or why it could not be judged; else empty
 * @param before by the checker as it was; empty without a printout
 * @param after by the checker as it is; empty unless the work is accepted
 * @param head the lines of the printout's head that differ, with {@code - } or {@code + } before each
 * @param program the student's lines that are printed differently
 * @param moved reviewers' lines whose place is not there any more
 * @param questions what the checker asked, with the answers it got
 */
public record Finding(
        KeptWork work,
        Kind kind,
        String sentence,
        Score before,
        Score after,
        List<String> head,
        List<String> program,
        List<String> moved,
        List<String> questions) {
    public Finding {
        head = List.copyOf(head);
        program = List.copyOf(program);
        moved = List.copyOf(moved);
        questions = List.copyOf(questions);
    }

    /**
     * As they are written; empty where there is none.
     *
     * @param checker what the checker's own marks make
     * @param grade the same with the reviewers' marks
     */
    public record Score(String checker, String grade) {
        static final Score NONE = new Score("", "");
    }

    /** How it ended. */
    public enum Kind {
        SAME("the same"),
        DIFFERENT("differs"),
        /** Kept as it is: nobody's accepted work is taken back by a regrade. */
        REFUSED("would be refused"),
        /** We or the machine failed. */
        FAILED("could not be judged"),
        NO_ORIGINAL("original not kept"),
        BUSY("handed in just now"),
        /** A line of a reviewer holds a mark that is none, or would come out differently. */
        MARKS("marks to be mended"),
        APPLIED("replaced"),
        /** Saved by a reviewer while it was being replaced. */
        EDITED("being edited: try again");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Do staff have to look at it? */
        public boolean isTrouble() {
            return this != SAME && this != DIFFERENT && this != APPLIED;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    static Finding without(KeptWork work, Kind kind, String sentence) {
        return new Finding(work, kind, sentence, Score.NONE, Score.NONE, List.of(), List.of(), List.of(), List.of());
    }

    Finding as(Kind other) {
        return new Finding(work, other, sentence, before, after, head, program, moved, questions);
    }
}

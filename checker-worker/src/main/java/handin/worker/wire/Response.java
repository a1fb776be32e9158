package handin.worker.wire;

import java.util.List;

/** What a worker answers. All of it is a claim of the place where student code runs, and is treated so. */
public sealed interface Response {
    /** The submission was evaluated to its end. */
    record Loaded() implements Response {}

    /** A value, as plain data, and as the language prints it (cut to {@link Codec#MAX_PRINTED} characters). */
    record Value(Datum value, String printed) implements Response {}

    /**
     * Student code threw.
     *
     * @param type the exception's simple name, empty where the language has none
     * @param message what it says, perhaps empty
     * @param places the student's own frames, innermost first; none of ours
     */
    record Thrown(String type, String message, List<Place> places) implements Response {
        public Thrown {
            places = List.copyOf(places);
        }
    }

    /** The submission, or the expression asked for, does not compile or read. */
    record Mistake(String message, Place place) implements Response {}

    /** What a name or value is. {@code arities} is empty unless it is a procedure. */
    record Description(Kind kind, List<Arity> arities, String printed) implements Response {
        public Description {
            arities = List.copyOf(arities);
        }
    }

    /** The places no run of the submission's own code reached, in the order of the text. */
    record Uncovered(List<Place> places) implements Response {
        public Uncovered {
            places = List.copyOf(places);
        }
    }

    /** No answer yet: where the submission's own code is just now. Any number of these may come before the answer. */
    record Underway(Place place) implements Response {}

    /** What a name can stand for. */
    enum Kind {
        UNDEFINED,
        VALUE,
        PROCEDURE,
        SYNTAX,
        TYPE
    }

    /** How many arguments a procedure takes: {@code least} to {@code most}, {@code most} -1 for any number. */
    record Arity(int least, int most) {
        public boolean accepts(int count) {
            return count >= least && (most < 0 || count <= most);
        }
    }

    /** A place in a file of the submission, or in the expression asked for (then the file is empty): line and column from 1, 0 where unknown. */
    record Place(String file, int line, int column) {}
}

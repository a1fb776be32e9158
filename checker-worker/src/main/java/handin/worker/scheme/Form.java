package handin.worker.scheme;

import handin.worker.wire.Response.Place;
import java.util.List;

/** A datum as it stands in the text. */
sealed interface Form {
    /** Where it starts. */
    Place place();

    /** A symbol, number, text, character or boolean, as written. */
    record Atom(String text, Place place) implements Form {}

    /**
     * A form in parentheses, whichever kind.
     *
     * @param open how it starts: {@code (}, or {@code #(} and the like
     * @param end where the closing parenthesis stands
     */
    record Group(String open, List<Form> items, Place place, Place end) implements Form {
        public Group {
            items = List.copyOf(items);
        }

        /** The first item if it is an atom, else an empty text. */
        String head() {
            return open.equals("(") && !items.isEmpty() && items.getFirst() instanceof Atom(var text, var _)
                    ? text
                    : "";
        }
    }

    /** A form after {@code '}, {@code `}, {@code ,} or {@code ,@}. */
    record Prefixed(String prefix, Form form, Place place) implements Form {}
}

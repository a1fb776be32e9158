package handin.worker.engine;

import handin.worker.wire.Response.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program rewritten so that each token stands on a line of its own, with the place each line came from. Compilers and coverage know
 * lines only; this way a line tells the exact token.
 */
public final class PlacedText {
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Place> places = new ArrayList<>();
    private final BitSet uncounted = new BitSet();

    /**
     * Adds a token.
     *
     * @param place where the token stands in the original, null for a token of ours
     */
    public void add(String token, @Nullable Place place) {
        add(token, place, true);
    }

    /**
     * Adds a token of which it says nothing that it was not run.
     *
     * @param counts whether its coverage counts
     */
    public void add(String token, @Nullable Place place, boolean counts) {
        text.append(token).append('\n');
        token.chars().filter(character -> character == '\n').forEach(newline -> places.add(place));
        places.add(place);
        if (!counts) {
            uncounted.set(places.size());
        }
    }

    /** The place a line, from 1, came from; null for a token of ours and for lines that are none of the text's. */
    public @Nullable Place place(int line) {
        return line < 1 || line > places.size() ? null : places.get(line - 1);
    }

    /** The place of a line that is to be reported if it was not run, else null. */
    public @Nullable Place counted(int line) {
        return uncounted.get(Math.max(0, line)) ? null : place(line);
    }

    /** The rewritten program. */
    @Override
    public String toString() {
        return text.toString();
    }
}

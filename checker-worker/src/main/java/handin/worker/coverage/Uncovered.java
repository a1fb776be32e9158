package handin.worker.coverage;

import handin.worker.coverage.Coverage.Missed;
import handin.worker.wire.Response.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The places a student is told of. */
public final class Uncovered {
    /** More than a person reads. */
    private static final int MAX_PLACES = 200;

    private Uncovered() {}

    /**
     * The places never run, in the order of the text. Only if there are none, and {@code branches} count, the places where a way out was never
     * taken.
     *
     * @param files the submission's files in their order
     * @param place where a line stands, null if it stands for nothing a student wrote
     */
    public static List<Place> places(
            List<Missed> missed, boolean branches, List<String> files, Function<Missed, @Nullable Place> place) {
        List<Place> never = inOrder(missed, false, files, place);
        return never.isEmpty() && branches ? inOrder(missed, true, files, place) : never;
    }

    private static List<Place> inOrder(
            List<Missed> missed, boolean branch, List<String> files, Function<Missed, @Nullable Place> place) {
        return missed.stream()
                .filter(one -> one.branch() == branch)
                .map(place)
                .filter(Objects::nonNull)
                .map(Place.class::cast)
                .distinct()
                .sorted(Comparator.<Place>comparingInt(one -> files.indexOf(one.file()))
                        .thenComparingInt(Place::line)
                        .thenComparingInt(Place::column))
                .limit(MAX_PLACES)
                .toList();
    }
}

package handin.worker.engine;

import handin.worker.engine.Engine.Failure;
import handin.worker.wire.Response.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what student code threw. The throwable may be a student's own class, so asking it runs student code. */
public final class Failures {
    /** More frames than a person reads. */
    private static final int MAX_PLACES = 20;

    private Failures() {}

    /**
     * The failure in words.
     *
     * @param place where a frame stands in the submission, null if it is not the student's
     */
    public static Failure of(Throwable thrown, Function<StackTraceElement, @Nullable Place> place) {
        return of(thrown, message(thrown), place);
    }

    /** The same with a message of the language's own. */
    public static Failure of(Throwable thrown, String message, Function<StackTraceElement, @Nullable Place> place) {
        return new Failure(Types.simpleName(thrown.getClass()), Printing.cut(message), places(thrown, place));
    }

    /** What the throwable says, empty if nothing or if asking it throws. */
    public static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : message;
        } catch (RuntimeException | StackOverflowError silent) {
            return ""; // A student's exception whose getMessage throws has no message.
        }
    }

    private static List<Place> places(Throwable thrown, Function<StackTraceElement, @Nullable Place> place) {
        var places = new ArrayList<Place>();
        Stream.of(thrown.getStackTrace()).limit(2000).forEach(frame -> {
            Place where = place.apply(frame);
            boolean news =
                    where != null && (places.isEmpty() || !places.getLast().equals(where));
            if (news && places.size() < MAX_PLACES) {
                places.add(where);
            }
        });
        return places;
    }
}

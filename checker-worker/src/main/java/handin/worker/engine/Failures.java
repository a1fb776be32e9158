package handin.worker.engine;

import handin.worker.engine.Engine.Failure;
import handin.worker.wire.Response.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what student code threw. The throwable may be a student's own class, so asking it runs student code. */
public final class Failures {
    /** More frames than a person reads. */
    private static final int MAX_PLACES = 20;

    private Failures() {}

    /**
     * The failure in words.
     *
     * @param message what to say of it, usually {@link #message}; of an overflow of the stack it is said which procedures recur
     * @param classes the names of the submission's classes
     * @param lines what their lines mean
     */
    public static Failure of(Throwable thrown, String message, Set<String> classes, Lines lines) {
        // The machine has nothing to say of it.
        String said = thrown instanceof StackOverflowError ? Recursion.names(thrown.getStackTrace(), classes) : message;
        List<Place> places = places(thrown, classes, lines);
        if (thrown instanceof StackOverflowError) {
            places = Recursion.turn(thrown.getStackTrace(), frame -> place(frame, classes, lines))
                    .map(List::of)
                    .orElse(places);
        }
        return new Failure(Types.simpleName(thrown.getClass()), Printing.cut(said), places);
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

    private static List<Place> places(Throwable thrown, Set<String> classes, Lines lines) {
        var places = new ArrayList<Place>();
        for (StackTraceElement frame : thrown.getStackTrace()) {
            Place where = place(frame, classes, lines);
            if (where != null && (places.isEmpty() || !places.getLast().equals(where))) {
                places.add(where);
            }
            if (places.size() == MAX_PLACES) {
                break;
            }
        }
        return places;
    }

    /** The innermost place of the stack that lies in the submission; null if there is none. */
    public static @Nullable Place innermost(StackTraceElement[] stack, Set<String> classes, Lines lines) {
        for (StackTraceElement frame : stack) {
            Place where = place(frame, classes, lines);
            if (where != null) {
                return where;
            }
        }
        return null;
    }

    private static @Nullable Place place(StackTraceElement frame, Set<String> classes, Lines lines) {
        String file = frame.getFileName();
        boolean stub = frame.getMethodName().endsWith("$check"); // Kawa's way into a procedure
        boolean students = file != null && classes.contains(frame.getClassName()) && frame.getLineNumber() > 0 && !stub;
        return students ? lines.at(file, frame.getLineNumber()) : null;
    }
}

package handin.worker.engine;

import handin.worker.wire.Response.Place;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who calls itself, in a stack that overflowed. */
final class Recursion {
    /** So many turns of a recursion tell all who take part. */
    private static final int FRAMES = 60;

    private static final int MOST_NAMES = 3;

    /** What languages call code that has no name of the student's. */
    private static final Pattern NAMELESS =
            Pattern.compile("doCall|call|run|main|<clinit>|apply[0-9N]*|(lambda|match|access).*|.*\\$check");

    /** How Kawa calls a function within a function, such as that of a named {@code let}. */
    private static final Pattern INNER = Pattern.compile("lambda\\d+(\\D.*)");

    private Recursion() {}

    /** The names of the submission's procedures on top of the stack, joined by commas; empty if they have none. */
    static String names(StackTraceElement[] stack, Set<String> classes) {
        return Arrays.stream(stack)
                .filter(frame -> classes.contains(frame.getClassName()))
                .limit(FRAMES)
                .map(Recursion::name)
                .filter(name -> !NAMELESS.matcher(name).matches())
                .distinct()
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
    }

    /** The first place in the files to which the stack comes again and again; where exactly it overflowed is chance. Empty if there is none. */
    static Optional<Place> turn(StackTraceElement[] stack, Function<StackTraceElement, @Nullable Place> places) {
        Map<Place, Long> often = Arrays.stream(stack)
                .map(places)
                .flatMap(Stream::ofNullable)
                .limit(FRAMES)
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        return often.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(Place::file)
                        .thenComparingInt(Place::line)
                        .thenComparingInt(Place::column));
    }

    private static String name(StackTraceElement frame) {
        if (frame.getMethodName().equals("<init>")) {
            return frame.getClassName();
        }
        var inner = INNER.matcher(frame.getMethodName());
        return inner.matches() ? inner.group(1) : frame.getMethodName();
    }
}

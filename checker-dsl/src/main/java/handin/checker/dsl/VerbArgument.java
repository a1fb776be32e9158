package handin.checker.dsl;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The named arguments of verbs other than {@code check} and {@code mail}. */
public enum VerbArgument implements NamedArgument {
    MINUS("minus", Kinds.POINTS, VerbArgument::isPoints, Number.class),
    POINTS("points", Kinds.POINTS, VerbArgument::isPoints, Number.class),
    HIDDEN("hidden", "true or false", Boolean.class::isInstance, Boolean.class),
    AT_MOST("atMost", Kinds.POINTS, VerbArgument::isPoints, Number.class),
    MINUS_PERCENT(
            "minusPercent",
            "a percentage from 0 to 100",
            value -> value instanceof Integer percent && percent >= 0 && percent <= 100,
            Integer.class),
    LATE_DAYS("lateDays", Kinds.COUNT, VerbArgument::isCount, Integer.class),
    ON("on", "a list of inputs, each a list of arguments", VerbArgument::isInputs, Collection.class),
    GIVEN("given", "a generator such as ints(), or a list of them", VerbArgument::isGiven, Generator.class, List.class),
    TRIES(
            "tries",
            "a whole number from 1 to 1000",
            value -> value instanceof Integer count && count >= 1 && count <= 1000,
            Integer.class),
    SEED("seed", "a whole number", Integer.class::isInstance, Integer.class),
    WITHIN("within", "a number, 0 or more", VerbArgument::isPoints, Number.class),
    SOLUTION("solution", "the name of a file beside the checker", CharSequence.class::isInstance, CharSequence.class);

    /** What each verb takes; the key is the verb. */
    public static final Map<String, List<VerbArgument>> OF_VERBS = Map.of(
            "graded", List.of(MINUS, POINTS, HIDDEN),
            "gradedThrows", List.of(MINUS, POINTS, HIDDEN),
            "group", List.of(AT_MOST),
            "penalty", List.of(MINUS, MINUS_PERCENT),
            "deadline", List.of(LATE_DAYS, MINUS_PERCENT),
            "sameAs", List.of(ON, GIVEN, TRIES, SEED, WITHIN, SOLUTION));

    private final Rule rule;

    VerbArgument(String key, String takes, Predicate<@Nullable Object> test, Class<?>... types) {
        this.rule = new Rule(key, takes, test, List.of(types));
    }

    /**
     * The value of this argument, null if it was not given.
     *
     * @throws AuthorMistake if it is of the wrong kind
     */
    public @Nullable Object of(Map<String, ?> given) {
        Object value = given.get(key());
        if (given.containsKey(key()) && !accepts(value)) {
            throw new AuthorMistake(key() + " takes " + takes() + ", not " + value);
        }
        return value;
    }

    /** Refuses arguments that {@code verb} has not, where the loader could not see them. */
    public static void check(String verb, Map<String, ?> given) {
        List<VerbArgument> known = OF_VERBS.getOrDefault(verb, List.of());
        given.keySet().stream()
                .filter(word -> known.stream().noneMatch(each -> each.key().equals(word)))
                .findFirst()
                .ifPresent(word -> {
                    throw new AuthorMistake(verb + " has no part " + word);
                });
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public boolean required() {
        return this == AT_MOST;
    }

    private static boolean isPoints(@Nullable Object value) {
        return value instanceof Number number && number.doubleValue() >= 0;
    }

    private static boolean isCount(@Nullable Object value) {
        return value instanceof Integer count && count >= 0;
    }

    private static boolean isInputs(@Nullable Object value) {
        return value instanceof Collection<?> inputs && inputs.stream().allMatch(List.class::isInstance);
    }

    private static boolean isGiven(@Nullable Object value) {
        return value instanceof Generator
                || value instanceof List<?> all && all.stream().allMatch(Generator.class::isInstance);
    }

    private static final class Kinds {
        static final String POINTS = "a number, 0 or more";
        static final String COUNT = "a whole number, 0 or more";
    }
}

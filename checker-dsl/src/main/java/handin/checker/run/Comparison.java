package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.Generator;
import handin.checker.dsl.SolutionVerbs;
import handin.checker.dsl.VerbArgument;
import handin.checker.eval.Values;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.worker.wire.Response;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds the submission against the solution. */
final class Comparison implements SolutionVerbs, AutoCloseable {
    /** Fewer for Java, whose every expression is compiled by itself. */
    private static final int TRIES = 100;

    private static final int TRIES_OF_JAVA = 20;

    /** Nobody can say what the next ones are, so expected values cannot be collected from one handin for another. */
    private static final SecureRandom SEEDS = new SecureRandom();

    private final Expressions expressions;
    private final Showing showing;
    private final Function<String, Solution> opening;
    private final Consumer<String> log;
    private final Map<String, Solution> solutions = new HashMap<>();

    /**
     * @param opening the solution in a file of that name beside the checker
     * @param log hears of the seed of generated inputs
     */
    Comparison(Expressions expressions, Showing showing, Function<String, Solution> opening, Consumer<String> log) {
        this.expressions = expressions;
        this.showing = showing;
        this.opening = opening;
        this.log = log;
    }

    @Override
    public void sameAs(Map<String, ?> inputs, String name) {
        VerbArgument.check("sameAs", inputs);
        Object on = VerbArgument.ON.of(inputs);
        Object given = VerbArgument.GIVEN.of(inputs);
        if ((on == null) == (given == null)) {
            throw new AuthorMistake("sameAs needs on: a list of inputs, or given: generators");
        }
        Object file = VerbArgument.SOLUTION.of(inputs);
        var solution = solutions.computeIfAbsent(
                file == null ? "solution." + expressions.language().suffix() : file.toString(), opening);
        var pair = new Pair(solution, name, VerbArgument.WITHIN.of(inputs) instanceof Number number ? number : null);
        if (on instanceof Iterable<?> all) {
            for (Object each : all) {
                pair.difference((List<?>) each).ifPresent(refused -> {
                    throw refused;
                });
            }
        } else {
            generated(pair, given instanceof Generator one ? List.of(one) : (List<?>) given, inputs);
        }
    }

    private void generated(Pair pair, @Nullable List<?> generators, Map<String, ?> inputs) {
        List<Generator> all = generators == null
                ? List.of()
                : generators.stream().map(Generator.class::cast).toList();
        int usual = expressions.language().engine().equals("java") ? TRIES_OF_JAVA : TRIES;
        int tries = VerbArgument.TRIES.of(inputs) instanceof Integer count ? count : usual;
        var random = new SplittableRandom(seed(pair, inputs));
        for (int i = 0; i < tries; i++) {
            var input = new ArrayList<@Nullable Object>();
            all.forEach(generator -> input.add(generator.make(random)));
            Optional<Refused> difference = pair.difference(input);
            if (difference.isPresent()) {
                throw new Shrinking(all, pair::difference, usual * 2).smallest(input, difference.get());
            }
        }
    }

    private int seed(Pair pair, Map<String, ?> inputs) {
        if (VerbArgument.SEED.of(inputs) instanceof Integer given) {
            return given;
        }
        int fresh = SEEDS.nextInt(1_000_000_000);
        log.accept("sameAs '" + pair.name + "' drew its inputs with seed: " + fresh);
        return fresh;
    }

    /** The submission's procedure and the solution's. */
    private final class Pair {
        private final Solution solution;
        private final String name;
        private final @Nullable Number within;

        Pair(Solution solution, String name, @Nullable Number within) {
            this.solution = solution;
            this.name = name;
            this.within = within;
        }

        /** What to tell the student if the two differ for this input. */
        Optional<Refused> difference(List<?> input) {
            String call = SourceForm.call(expressions.language(), name, input);
            Response wanted = solution.answer(call);
            Response got = expressions.ask(call);
            return switch (got) {
                case Response.Mistake mistake -> Optional.of(expressions.mistake(call, mistake));
                case Response.Thrown thrown -> thrown(call, wanted, thrown);
                case Response.Value value -> different(call, wanted, value);
                default -> throw new IllegalStateException("asked for a value, answered " + got);
            };
        }

        private Optional<Refused> thrown(String call, Response wanted, Response.Thrown thrown) {
            boolean meant = wanted instanceof Response.Thrown;
            if (meant && !Expressions.ranOut(thrown)) {
                return Optional.empty();
            }
            return Optional.of(new Refused(
                    meant ? Sentence.TEST_RAN_OUT : Sentence.EXPRESSION_THREW,
                    call,
                    expressions.questions().told(thrown)));
        }

        private Optional<Refused> different(String call, Response wanted, Response.Value got) {
            if (!(wanted instanceof Response.Value value)) {
                return Optional.of(new Refused(Sentence.TEST_NO_ERROR, call, showing.got(got.value())));
            }
            Object expected = Values.of(value.value(), expressions.language());
            Object about = within == null ? expected : near(expected, within);
            return Equality.same(about, got.value())
                    ? Optional.empty()
                    : Optional.of(new Refused(
                            Sentence.TEST_WRONG_VALUE, call, showing.got(got.value()), showing.got(value.value())));
        }
    }

    private static @Nullable Object near(@Nullable Object value, Number within) {
        return switch (value) {
            case Number number -> new Near(number, within);
            case List<?> list -> {
                var all = new ArrayList<@Nullable Object>();
                list.forEach(each -> all.add(near(each, within)));
                yield all;
            }
            case Map<?, ?> map -> {
                var all = new LinkedHashMap<@Nullable Object, @Nullable Object>();
                map.forEach((key, each) -> all.put(key, near(each, within)));
                yield all;
            }
            case null, default -> value;
        };
    }

    @Override
    public Generator ints() {
        return new IntGenerator(-100, 100);
    }

    @Override
    public Generator ints(List<Integer> range) {
        if (range.isEmpty()) {
            throw new AuthorMistake("ints takes a range of numbers, such as 0..10");
        }
        return new IntGenerator(
                Math.min(range.getFirst(), range.getLast()), Math.max(range.getFirst(), range.getLast()));
    }

    @Override
    public Generator decimals() {
        return new DecimalGenerator();
    }

    @Override
    public Generator bools() {
        return new ChoiceGenerator(List.of(false, true));
    }

    @Override
    public Generator strings() {
        return strings("abcxyzABZ 019.,-_");
    }

    @Override
    public Generator strings(String alphabet) {
        if (alphabet.isEmpty()) {
            throw new AuthorMistake("strings takes the characters to make texts of");
        }
        return new TextGenerator(alphabet.codePoints().toArray());
    }

    @Override
    public Generator lists(Generator items) {
        return new ListGenerator(items);
    }

    @Override
    public Generator oneOf(List<?> values) {
        if (values.isEmpty()) {
            throw new AuthorMistake("oneOf takes the values to choose from");
        }
        return new ChoiceGenerator(values);
    }

    @Override
    public void close() {
        solutions.values().forEach(Solution::close);
        solutions.clear();
    }
}

package handin.server.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All programs against one server, an honest student beside each. */
final class Suite {
    static final Path HOME =
            Path.of(System.getProperty("handin.home")).toAbsolutePath().normalize();

    /** Pairs of a hostile and an honest student at the same time. */
    static final int LANES = Integer.getInteger("handin.hostile.lanes", 3);

    private static final int ENGINES = 3;
    private static final int READY = 2;
    private static final int BETWEEN_LOOKS = 16 * LANES;
    private static final int ALONE = 3;
    private static final int LATER = 2;
    private static final int TRIES = 3;

    /** Between a worker that is ready and the training of its cache there is a moment of rest. */
    private static final int CALM_LOOKS = 10;

    private static final Pattern LATE = Pattern.compile(" took more than (%d|%d|%d) seconds?"
            .formatted(HostileCourse.CPU_SECONDS, HostileCourse.ANSWER_SECONDS, HostileCourse.TOTAL_SECONDS));

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration SETTLE = Duration.ofMinutes(2);

    private final LiveServer server;
    private final Traces traces;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, List<Duration>> alone = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** One program's end and what its neighbour saw. */
    record Pair(Attempt attempt, Student.Told hostile, Student.Told honest) {}

    Suite(LiveServer server, Traces traces) {
        this.server = server;
        this.traces = traces;
    }

    static List<String> students() {
        return IntStream.range(0, LANES)
                .boxed()
                .flatMap(lane -> Stream.of("hostile" + lane, "honest" + lane))
                .toList();
    }

    /** @return what was not as it has to be, in words; empty if all was well */
    List<String> run(List<Attempt> attempts) throws Exception {
        settle(START);
        measureAlone(ALONE, Attempt.LANGUAGES);
        var before = settle(SETTLE);
        var left = new ArrayDeque<>(mixed(attempts));
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES);
                ExecutorService students = Executors.newVirtualThreadPerTaskExecutor()) {
            while (!left.isEmpty()) {
                var now = new ArrayList<Attempt>();
                while (now.size() < BETWEEN_LOOKS && !left.isEmpty()) {
                    now.add(left.poll());
                }
                int first = pairs.size();
                together(now, lanes, students);
                traces.since(before, settle(SETTLE)).forEach(more -> wrong(more + " after one of " + now));
                measureAlone(LATER, Attempt.LANGUAGES);
                for (Pair pair : List.copyOf(pairs.subList(first, pairs.size()))) {
                    judge(pair, students);
                }
            }
        }
        return List.copyOf(wrong);
    }

    /** Each language's evenly over the whole, so that those who wait for one language's workers are few. */
    private static List<Attempt> mixed(List<Attempt> attempts) {
        var turn = new HashMap<String, Integer>();
        var place = new HashMap<Attempt, Integer>();
        attempts.forEach(attempt -> place.put(attempt, turn.merge(attempt.language(), 1, Integer::sum)));
        return attempts.stream()
                .sorted(Comparator.comparing(attempt -> (double) place.get(attempt) / turn.get(attempt.language())))
                .toList();
    }

    private void together(List<Attempt> some, ExecutorService lanes, ExecutorService students) throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(some);
        var work = new ArrayList<Future<List<Pair>>>();
        for (int lane = 0; lane < LANES; lane++) {
            work.add(lanes.submit(lane(lane, waiting, students)));
        }
        for (var each : work) {
            pairs.addAll(each.get());
        }
    }

    private Callable<List<Pair>> lane(int lane, ConcurrentLinkedQueue<Attempt> waiting, ExecutorService students) {
        return () -> {
            var done = new ArrayList<Pair>();
            for (Attempt next = waiting.poll(); next != null; next = waiting.poll()) {
                done.add(pair(lane, next, students));
                List<String> strays = traces.strays();
                if (!strays.isEmpty()) {
                    wrong("after " + next + " somebody let go of " + strays);
                }
            }
            return done;
        };
    }

    private Pair pair(int lane, Attempt attempt, ExecutorService students) throws Exception {
        var hostile = students.submit(() -> handIn("hostile" + lane, attempt));
        var honest = handIn("honest" + lane, attempt.language(), HostileCourse.work(attempt.language()));
        return new Pair(attempt, hostile.get(), honest);
    }

    private Student.Told handIn(String user, Attempt attempt) throws IOException {
        String assignment = attempt.language() + (attempt.checker().equals("coverage") ? "-coverage" : "");
        return handIn(user, assignment, server.told(Files.readString(attempt.file())));
    }

    private Student.Told handIn(String user, String assignment, byte[] work) throws IOException {
        try {
            return new Student(server.port(), user).handIn(assignment, work);
        } catch (IOException e) {
            return new Student.Told(false, "no verdict: " + e, Duration.ZERO);
        }
    }

    private void measureAlone(int times, List<String> languages) throws Exception {
        for (int i = 0; i < times; i++) {
            for (String language : languages) {
                var told = handIn("honest0", language, HostileCourse.work(language));
                if (!told.accepted()) {
                    wrong("alone, right work in " + language + " was not accepted: " + told.sentence());
                }
                alone.computeIfAbsent(language, key -> new ArrayList<>()).add(told.took());
                Thread.sleep(50);
            }
        }
    }

    /** Waits until nothing but the workers in reserve is left. */
    private Traces.Quiet settle(Duration atMost) throws Exception {
        long until = System.nanoTime() + atMost.toNanos();
        int looks = 0;
        while (looks < CALM_LOOKS && System.nanoTime() < until) {
            looks = settled() ? looks + 1 : 0;
            Thread.sleep(20);
        }
        if (looks < CALM_LOOKS) {
            wrong("it does not come to rest: " + traces.workers() + " workers, " + traces.controlGroups() + ", "
                    + traces.files());
        }
        return traces.quiet();
    }

    private boolean settled() throws IOException {
        return traces.workers() == ENGINES * READY && !traces.starting();
    }

    private void judge(Pair pair, ExecutorService students) throws Exception {
        if (!pair.attempt.ends().is(pair.hostile) && !isOnceMore(pair)) {
            wrong("%s ends with %s\n    where the file says %s"
                    .formatted(
                            pair.attempt,
                            told(pair.hostile),
                            pair.attempt.ends().words()));
        }
        if (!pair.honest.accepted()) {
            wrong("beside " + pair.attempt + " right work was not accepted: " + pair.honest.sentence());
        }
        if (isUnfair(pair) && isUnfairAgain(pair.attempt, students)) {
            wrong("beside %s right work took %.2f s, and again more than is fair (%.2f s)"
                    .formatted(
                            pair.attempt,
                            Student.seconds(pair.honest.took()),
                            Student.seconds(fair(pair.attempt.language()))));
        }
    }

    private boolean isUnfair(Pair pair) {
        return pair.honest.took().compareTo(fair(pair.attempt.language())) > 0;
    }

    /** Whether it is so each time, between times alone that are taken anew: what else the machine does changes. */
    private boolean isUnfairAgain(Attempt attempt, ExecutorService students) throws Exception {
        var own = List.of(attempt.language());
        boolean unfair = true;
        for (int i = 0; i < TRIES && unfair; i++) {
            measureAlone(LATER, own);
            settle(SETTLE);
            var again = pair(0, attempt, students);
            settle(SETTLE);
            measureAlone(LATER, own);
            unfair = isUnfair(again);
        }
        return unfair;
    }

    /** Where the machine is busy with other things, time may run out before anything else does: such a program is tried again, alone. */
    private boolean isOnceMore(Pair pair) throws IOException {
        boolean late = LATE.matcher(pair.hostile.sentence()).find();
        return late && pair.attempt.ends().is(handIn("hostile0", pair.attempt));
    }

    /** Said at once too: who waits for the end of a long run wants to know. */
    private synchronized void wrong(String words) {
        System.err.println(words);
        wrong.add(words);
    }

    private static String told(Student.Told told) {
        return told.accepted() ? "accepted" : "refused: " + told.sentence().replace("\n", "\\n");
    }

    /** The median of the times without anybody else. */
    Duration alone(String language) {
        var sorted = alone.get(language).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** The longest of the last times without anybody else: what else the machine does now slows both down. */
    private Duration aloneNow(String language) {
        var all = alone.get(language);
        return all.subList(all.size() - 2 * LATER, all.size()).stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * What an honest student may have to wait where all take their turn: the own work as if everybody's were as long, twice, all that the attackers may
     * use of the processors, and a second for what else a machine does.
     */
    Duration fair(String language) {
        return aloneNow(language)
                .multipliedBy(2L * LANES)
                .plus(Duration.ofSeconds((long) HostileCourse.CPU_SECONDS * LANES / 2 + 1));
    }

    List<Pair> pairs() {
        return pairs;
    }
}

package handin.checker.samples;

import handin.checker.Checkers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs samples. A folder of assignments has for each {@code NAME/checker.groovy}, {@code NAME/solution.SUFFIX} (must be accepted, of one student
 * unless {@code NAME/expect.toml} names others) and {@code NAME/submissions/CASE/} with one file and {@code expect.toml}.
 *
 * <p>Each checker is loaded once. Many threads may use one.
 */
public final class Samples {
    private final Checkers checkers;
    private final Map<Path, Trial> trials = new ConcurrentHashMap<>();

    /** @param checkers loads the checkers */
    public Samples(Checkers checkers) {
        this.checkers = checkers;
    }

    /**
     * All samples of a folder of assignments, or of a single assignment's folder, in the order of their names.
     *
     * @throws IOException if the disk refuses
     * @throws IllegalArgumentException if cases are not as they should be: one line for each, with its place
     */
    public static List<Sample> in(Path folder) throws IOException {
        return new SampleFolder().all(folder);
    }

    /** The folders of assignments whose samples {@link #in} finds, those without any among them. */
    public static List<Path> assignments(Path folder) throws IOException {
        return SampleFolder.assignments(folder);
    }

    /** Judges a sample; what came, to be compared with what must come. */
    public Outcome run(Sample sample) throws IOException {
        var expected = sample.expected();
        return trial(sample.checker())
                .by(expected.users())
                .answering(expected.answers())
                .at(expected.time())
                .handIn(Files.readAllBytes(sample.file()));
    }

    /**
     * Judges samples, several at a time.
     *
     * @param heard hears of each as it is done, in the thread that calls
     * @return all, in the order of {@code samples}
     * @throws IOException if the disk refuses
     * @throws handin.checker.eval.EvaluationLost if no worker could be had
     */
    public List<Judged> run(List<Sample> samples, int atOnce, Consumer<Judged> heard)
            throws IOException, InterruptedException {
        var threads = Executors.newFixedThreadPool(atOnce);
        try {
            var done = new ExecutorCompletionService<Judged>(threads);
            List<Future<Judged>> all = samples.stream()
                    .map(sample -> done.submit(() -> judge(sample)))
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                heard.accept(done.take().get());
            }
            return all.stream().map(Future::resultNow).toList();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static IOException unwrapped(ExecutionException e) {
        return switch (e.getCause()) {
            case UncheckedIOException wrapped -> new IOException(wrapped.getMessage(), wrapped);
            case RuntimeException ours -> throw ours;
            case Error error -> throw error;
            case IOException refused -> refused;
            case null, default -> throw new IllegalStateException(e);
        };
    }

    private Judged judge(Sample sample) throws IOException {
        long start = System.nanoTime();
        Outcome outcome = run(sample);
        return new Judged(sample, outcome, Duration.ofNanos(System.nanoTime() - start));
    }

    private Trial trial(Path checker) {
        return trials.computeIfAbsent(checker, script -> {
            try {
                return Trial.of(checkers, script);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

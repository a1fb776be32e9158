package handin.server.config;

import handin.server.config.CourseConfig.EvaluationRules;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What one submission's evaluation may use, from the words of {@code [evaluation]}. */
final class EvaluationReader {
    private static final int HOUR = 3600;

    /** A virtual machine of ours has about 25 threads of its own. */
    private static final int LEAST_THREADS = 32;

    private final Optional<Section> table;

    private EvaluationReader(Optional<Section> table) {
        this.table = table;
    }

    static EvaluationRules rules(Section file) {
        return new EvaluationReader(file.table("evaluation")).rules();
    }

    private EvaluationRules rules() {
        long atOnce = number("at-once", 0, 1, 1000);
        return new EvaluationRules(
                Duration.ofSeconds(number("cpu-time", 5, 1, HOUR)),
                Duration.ofSeconds(number("answer-time", 20, 1, HOUR)),
                Duration.ofSeconds(number("total-time", 60, 1, HOUR)),
                (int) number("threads", 64, LEAST_THREADS, 100_000),
                number("output", 8 << 20, 1, 1 << 30),
                atOnce == 0 ? OptionalInt.empty() : OptionalInt.of((int) atOnce),
                (int) number("ready", 1, 0, 100),
                // Below lie the ids of people and services of some distribution or other.
                (int) number("first-user", 61_000, 1000, 1_000_000_000));
    }

    private long number(String key, long otherwise, long least, long most) {
        return table.map(own -> own.number(key, otherwise, least, most)).orElse(otherwise);
    }
}

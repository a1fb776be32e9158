package handin.checker.samples;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.Checkers;
import handin.checker.eval.WorkerSettings;
import handin.checker.eval.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sample of this repository, judged by real workers. */
class SamplesTest {
    private static final Path HOME =
            Path.of(System.getProperty("handin.home")).toAbsolutePath().normalize();

    private static Workers workers;

    @BeforeAll
    static void open() {
        var usual = WorkerSettings.usual(HOME.resolve("checker-worker/target/worker"));
        workers = Workers.open(usual.withLimits(usual.limits().patient()).withWarm(0));
    }

    @AfterAll
    static void close() {
        workers.close();
    }

    @TestFactory
    Stream<DynamicTest> everySampleComesOutAsExpected() throws Exception {
        var samples = Samples.in(HOME.resolve("checkers"));
        int atOnce = Runtime.getRuntime().availableProcessors();
        return new Samples(new Checkers(workers))
                .run(samples, atOnce, judged -> {}).stream()
                        .map(judged -> DynamicTest.dynamicTest(
                                judged.sample().title(),
                                () -> assertThat(judged.differences()).isEmpty()));
    }

    @Test
    void eachAssignmentFailsInAtLeastSixWaysAndHasASolution() throws IOException {
        var samples = Samples.in(HOME.resolve("checkers"));
        var assignments = samples.stream().collect(Collectors.groupingBy(Sample::assignment));
        assertThat(assignments).hasSizeGreaterThanOrEqualTo(11);
        for (List<Sample> own : assignments.values()) {
            assertThat(own).anyMatch(each -> each.name().startsWith("solution."));
            assertThat(own.stream()
                            .filter(each -> each.expected().verdict().equals("rejected"))
                            .map(each -> each.expected().sentence())
                            .distinct())
                    .hasSizeGreaterThanOrEqualTo(6);
        }
    }
}

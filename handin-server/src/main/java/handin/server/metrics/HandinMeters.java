package handin.server.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** What is counted at the intake. Assignments are labels only when they were active, so that nobody outside can make up new ones. */
final class HandinMeters {
    private static final Duration[] STEPS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofSeconds(60)
    };

    private final MeterRegistry registry;
    private final DistributionSummary uploads;

    HandinMeters(MeterRegistry registry) {
        this.registry = registry;
        this.uploads = DistributionSummary.builder("handin.upload")
                .baseUnit("bytes")
                .description("Content that was received whole")
                .register(registry);
        // Shown as zero from the start: a figure that appears with the first event hides that event from a rate.
        logIn(true, 0);
        logIn(false, 0);
    }

    void logIn(boolean succeeded, int times) {
        Counter.builder("handin.logins")
                .description("Log-ins by how they ended")
                .tag("outcome", succeeded ? "ok" : "failed")
                .register(registry)
                .increment(times);
    }

    void handin(String assignment, Ending ending) {
        Counter.builder("handin.handins")
                .description("Handins by how they ended")
                .tag("assignment", assignment)
                .tag("outcome", ending.word())
                .register(registry)
                .increment();
    }

    void retrieval(String assignment, Ending ending) {
        Counter.builder("handin.retrievals")
                .description("Retrievals by how they ended")
                .tag("assignment", assignment)
                .tag("outcome", ending.word())
                .register(registry)
                .increment();
    }

    void uploaded(int bytes) {
        uploads.record(bytes);
    }

    void judged(String assignment, Duration time) {
        Timer.builder("handin.verdict")
                .description("From the last byte of a handin to its verdict, without the time a student took to answer")
                .tag("assignment", assignment)
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record(time);
    }
}

package handin.checker.eval;

import handin.checker.sandbox.SandboxSettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * How workers are started and kept.
 *
 * @param home where {@code handin-worker.jar} and {@code lib/} lie
 * @param jdk the JDK 25 that workers run on
 * @param runtime where files for workers are put; empty: a directory of this user below {@code java.io.tmpdir}
 * @param warm workers kept ready for each engine that is used
 * @param fromTheStart engines that count as used at once: {@code groovy}, {@code java}, {@code scheme}
 * @param atOnce evaluations at the same time; further ones wait their turn
 * @param limits of each evaluation
 * @param firstUser the first of the user ids that workers run under when we are root
 */
public record WorkerSettings(
        Path home,
        Path jdk,
        Optional<Path> runtime,
        int warm,
        Set<String> fromTheStart,
        int atOnce,
        EvaluationLimits limits,
        int firstUser) {
    public WorkerSettings {
        fromTheStart = Set.copyOf(fromTheStart);
    }

    /** One warm worker for each engine that is used, as many evaluations at once as there are processors, the JDK that runs us. */
    public static WorkerSettings usual(Path home) {
        return new WorkerSettings(
                home.toAbsolutePath().normalize(),
                Path.of(System.getProperty("java.home")),
                Optional.empty(),
                1,
                Set.of(),
                Runtime.getRuntime().availableProcessors(),
                EvaluationLimits.usual(),
                SandboxSettings.FIRST_USER);
    }

    public WorkerSettings withHome(Path directory) {
        return new WorkerSettings(directory, jdk, runtime, warm, fromTheStart, atOnce, limits, firstUser);
    }

    public WorkerSettings withRuntime(Path directory) {
        return new WorkerSettings(home, jdk, Optional.of(directory), warm, fromTheStart, atOnce, limits, firstUser);
    }

    public WorkerSettings withWarm(int count) {
        return new WorkerSettings(home, jdk, runtime, count, fromTheStart, atOnce, limits, firstUser);
    }

    public WorkerSettings withFromTheStart(Set<String> engines) {
        return new WorkerSettings(home, jdk, runtime, warm, engines, atOnce, limits, firstUser);
    }

    public WorkerSettings withAtOnce(int count) {
        return new WorkerSettings(home, jdk, runtime, warm, fromTheStart, count, limits, firstUser);
    }

    public WorkerSettings withLimits(EvaluationLimits other) {
        return new WorkerSettings(home, jdk, runtime, warm, fromTheStart, atOnce, other, firstUser);
    }

    public WorkerSettings withFirstUser(int user) {
        return new WorkerSettings(home, jdk, runtime, warm, fromTheStart, atOnce, limits, user);
    }
}

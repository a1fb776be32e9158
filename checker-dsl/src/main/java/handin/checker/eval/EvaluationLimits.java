package handin.checker.eval;

import java.time.Duration;

/**
 * What one submission's evaluation may use.
 *
 * @param cpu processor time in all
 * @param request time for one answer
 * @param evaluation time for all answers together; what passes between them is not counted
 * @param heap of the Java virtual machine, in bytes
 * @param threads of the submission and its virtual machine together; the latter needs about 25
 * @param output bytes printed in all
 */
public record EvaluationLimits(
        Duration cpu, Duration request, Duration evaluation, long heap, int threads, long output) {
    /** 5 seconds of processor time, 20 for an answer, 60 for all, 256 MB of heap, 64 threads, 8 MB of output. */
    public static EvaluationLimits usual() {
        return new EvaluationLimits(
                Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(60), 256L << 20, 64, 8L << 20);
    }

    /** @param bytes of heap; with less than 64 MB a language may not start */
    public EvaluationLimits withHeap(long bytes) {
        return new EvaluationLimits(cpu, request, evaluation, bytes, threads, output);
    }

    /**
     * Four times the time for answers, for a machine that is kept busy: which limit a program meets is decided by what it computes, and not by what
     * others compute beside it.
     */
    public EvaluationLimits patient() {
        return new EvaluationLimits(cpu, request.multipliedBy(4), evaluation.multipliedBy(4), heap, threads, output);
    }

    /** For programs of our own, which end: a minute for everything, whatever submissions have. */
    EvaluationLimits forOurs() {
        var minute = Duration.ofMinutes(1);
        return new EvaluationLimits(minute, minute, minute, heap, threads, output);
    }
}

package handin.checker.eval;

/**
 * How busy workers are.
 *
 * @param ready workers that wait for a submission
 * @param busy evaluations that go on
 * @param waiting submissions that wait for their turn
 */
public record Occupancy(int ready, int busy, int waiting) {}

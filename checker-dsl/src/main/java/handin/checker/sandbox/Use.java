package handin.checker.sandbox;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a program and all it started have used so far.
 *
 * @param cpu processor time of all, those that have ended included
 * @param memory most bytes at a time
 * @param touched limits that made calls of the program fail, as far as the kernel says so
 * @param exceeded the limit that it has to end for, or that the kernel ended it for
 */
record Use(Duration cpu, long memory, Set<Limit> touched, Optional<Limit> exceeded) {
    static final Use NOTHING = new Use(Duration.ZERO, 0, Set.of(), Optional.empty());
}

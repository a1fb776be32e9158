package handin.server.metrics;

import java.util.Optional;

/** Looks at something without which a server should not be called healthy. */
@FunctionalInterface
public interface Probe {
    /** What is wrong now, as a sentence for staff; empty if nothing is. */
    Optional<String> trouble();
}

package handin.server.hook.web;

import java.time.Instant;
import java.util.Optional;

/**
 * One event for one target; the file it waits in is named after both parts.
 *
 * @param id the same for every try, so that a receiver can tell a second try from a second event
 */
record Delivery(String id, String operation) {
    private static final String SUFFIX = ".json";

    static Optional<Delivery> ofFile(String name) {
        String[] parts = name.split("\\.");
        return !name.startsWith(".") && parts.length == 3 && name.endsWith(SUFFIX)
                ? Optional.of(new Delivery(parts[0], parts[1]))
                : Optional.empty();
    }

    String file() {
        return id + "." + operation + SUFFIX;
    }

    Instant made() {
        return Names.time(id);
    }
}

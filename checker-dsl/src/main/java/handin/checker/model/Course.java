package handin.checker.model;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What a checker may know and ask of the course around it. The server stands behind it, or the command line. */
public interface Course {
    /** The course's directory. */
    Path directory();

    /** A value of the course's configuration, as TOML gives it; empty if the key is absent. */
    Optional<Object> conf(String key);

    /** Sends a letter: taken and kept before the call returns, delivered when the mail server takes it. */
    void mail(Letter letter);

    /** Tells when handins come, in the time zone of the course. */
    default Clock clock() {
        return Clock.systemDefaultZone();
    }

    /**
     * Lets the students have a report later, if their work is accepted. A course that keeps no work tells nobody.
     *
     * @param text its first line says what it is about
     * @param from when they may have it, by the course's {@link #clock}
     */
    default void reportLater(String text, LocalDateTime from) {}

    /** Writes a line to the course's log, with the handin's own id. */
    void log(String line);

    /**
     * Was this remembered at an earlier handin of the same students to the same assignment? A course that keeps no work remembers nothing.
     *
     * @param key small letters and hyphens
     * @throws java.io.UncheckedIOException if it cannot be looked up
     */
    default boolean remembered(String key) {
        return false;
    }

    /**
     * Remembers something for later handins of the same students to the same assignment, accepted or not: forced to disk when this returns.
     *
     * @param key small letters and hyphens
     * @throws java.io.UncheckedIOException if it cannot be kept
     */
    default void remember(String key) {}

    /**
     * What the same students handed in to the same assignment last, as it came and was accepted. Empty if there is nothing, or it was not kept; a course
     * that keeps no work has nothing.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    default Optional<byte[]> previous() {
        return Optional.empty();
    }

    /**
     * A letter.
     *
     * @param from the sender; empty: the course's own address
     * @param to at least one, as {@code Name <address>} or bare
     * @param body plain text, lines ended by {@code \n}
     */
    record Letter(String from, List<String> to, List<String> cc, String subject, String body) {
        public Letter {
            to = List.copyOf(to);
            cc = List.copyOf(cc);
        }
    }
}

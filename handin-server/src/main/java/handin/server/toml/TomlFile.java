package handin.server.toml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A TOML file as a value that is always up to date: looked at on every question, read again when it changed. If the new text is broken, the last good
 * value stays in force and the log says so once. A file that is not there when it is opened reads as empty. One that had words and has none now, or is
 * gone, counts as broken: many an editor empties or removes a file for a moment when it saves.
 */
public final class TomlFile<T> {
    private static final Logger LOG = LoggerFactory.getLogger(TomlFile.class);

    /** In bytes; 100,000 accounts fit. */
    private static final long LARGEST = 64L << 20;

    /** Somebody who writes that often is no person at an editor. */
    private static final int MOST_TRIES = 20;

    /** A lock on a file holds between processes alone. */
    private static final ConcurrentMap<Path, ReentrantLock> EDITING = new ConcurrentHashMap<>();

    private final TextFile file;
    private final Function<TomlTable, T> reader;
    private volatile Seen<T> seen;
    /** What an edit is about to put in place, so that it need not be read when it is there. */
    private volatile @Nullable Seen<T> coming;

    /**
     * What was seen last.
     *
     * @param stamp of the file then, broken or not
     * @param text the last good one
     * @param value of that text
     */
    private record Seen<T>(TextFile.Stamp stamp, String text, T value) {}

    private final AtomicInteger failures = new AtomicInteger();

    /**
     * Reads the file for the first time.
     *
     * @param reader makes the value; throws what {@link TomlTable#mistake} gives if something is wrong
     * @throws TomlMistake if the file is broken: there is no last good value yet
     */
    public TomlFile(Path file, Function<TomlTable, T> reader) throws IOException {
        this(file, LARGEST, reader);
    }

    /**
     * The same for a file of a certain size.
     *
     * @param largest in bytes; a larger file is broken
     */
    public TomlFile(Path file, long largest, Function<TomlTable, T> reader) throws IOException {
        this.file = new TextFile(file, largest);
        this.reader = reader;
        TextFile.Stamp stamp = this.file.stamp();
        String text = this.file.read();
        this.seen = new Seen<>(stamp, text, parse(text));
    }

    public Path path() {
        return file.path();
    }

    /** The last good value. */
    public T current() {
        try {
            TextFile.Stamp now = file.stamp();
            if (!now.equals(seen.stamp())) {
                readAgain();
            }
        } catch (IOException unreadable) {
            failures.incrementAndGet();
            LOG.error("{} cannot be read ({}): what it said before stays in force", path(), unreadable.toString());
        }
        return seen.value();
    }

    private synchronized void readAgain() throws IOException {
        TextFile.Stamp now = file.stamp();
        Seen<T> before = seen;
        if (now.equals(before.stamp())) {
            return;
        }
        Seen<T> ours = coming;
        if (ours != null && now.equals(ours.stamp())) {
            seen = ours;
            return;
        }
        seen = new Seen<>(now, before.text(), before.value());
        try {
            String text = words();
            seen = new Seen<>(now, text, parse(text));
            LOG.info("{} was read again", path());
        } catch (TomlMistake broken) {
            failures.incrementAndGet();
            LOG.error(
                    "{}\n{} is broken: what it said before stays in force until it is mended",
                    broken.getMessage(),
                    path());
        }
    }

    /** How often a changed file could not be read, and the last good value stayed. */
    public int failures() {
        return failures.get();
    }

    /**
     * A changed file.
     *
     * @param value what its text reads as
     */
    public record Edited<T>(String text, T value) {}

    /** What an edit made of the value. */
    public record Turn<T>(T before, T after) {}

    /**
     * Changes the file: all of it or nothing, forced to disk when this returns. What others write meanwhile, other processes of ours or people with an
     * editor, is kept: then the change is worked out anew from what they wrote.
     *
     * @param change from the text and the value as they are now to the new ones; may be called several times
     * @throws TomlMistake if the file is broken; it stays as it was
     * @throws IOException also if others write all the time
     */
    public Turn<T> edit(BiFunction<String, T, Edited<T>> change) throws IOException {
        ReentrantLock editing =
                EDITING.computeIfAbsent(path().toAbsolutePath().normalize(), any -> new ReentrantLock());
        editing.lock();
        try (var lock = file.lock()) {
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                String text = settled();
                Seen<T> known = seen;
                T before = text.equals(known.text()) ? known.value() : parse(text);
                Edited<T> after = change.apply(text, before);
                if (after.text().equals(text)) {
                    return new Turn<>(before, before);
                }
                if (file.replace(
                        text, after.text(), stamp -> coming = new Seen<>(stamp, after.text(), after.value()))) {
                    remember();
                    return new Turn<>(before, after.value());
                }
            }
            throw new IOException(path() + " is being written by others all the time; nothing was changed");
        } finally {
            editing.unlock();
        }
    }

    private synchronized void remember() {
        seen = Objects.requireNonNull(coming);
    }

    /** An editor that writes in place is caught with the file empty or cut: what is not known yet must have come to rest. */
    private String settled() throws IOException {
        Seen<T> ours = coming;
        TextFile.Stamp now = file.stamp();
        if (!now.equals(seen.stamp()) && (ours == null || !now.equals(ours.stamp()))) {
            file.rest();
        }
        current();
        return words();
    }

    private String words() throws IOException {
        String text = file.read();
        if (text.isBlank() && !seen.text().isBlank()) {
            String what = file.isAbsent() ? "this file is gone" : "this file is empty now";
            throw file.mistake(1, 1, what + "; if it is to say nothing, write a line with only a # into it");
        }
        return text;
    }

    private T parse(String text) {
        return reader.apply(TomlTable.parse(path().getFileName().toString(), text));
    }
}

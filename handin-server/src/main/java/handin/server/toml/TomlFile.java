package handin.server.toml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A TOML file as a value that is always up to date: looked at on every question, read again when it changed. If the new text is broken, the last good
 * value stays in force and the log says so once. A file that is not there reads as empty.
 */
public final class TomlFile<T> {
    private static final Logger LOG = LoggerFactory.getLogger(TomlFile.class);
    private static final Stamp ABSENT = new Stamp(FileTime.fromMillis(0), -1, null);

    private final Path file;
    private final Function<TomlTable, T> reader;
    private Stamp stamp;
    private T value;
    private int failures;

    /**
     * Reads the file for the first time.
     *
     * @param reader makes the value; throws what {@link TomlTable#mistake} gives if something is wrong
     * @throws TomlMistake if the file is broken: there is no last good value yet
     */
    public TomlFile(Path file, Function<TomlTable, T> reader) throws IOException {
        this.file = file;
        this.reader = reader;
        this.stamp = look();
        this.value = read();
    }

    public Path path() {
        return file;
    }

    /** The last good value. */
    public synchronized T current() {
        try {
            Stamp now = look();
            if (!now.equals(stamp)) {
                stamp = now;
                value = read();
                LOG.info("{} was read again", file);
            }
        } catch (TomlMistake broken) {
            failures++;
            LOG.error(
                    "{}\n{} is broken: what it said before stays in force until it is mended",
                    broken.getMessage(),
                    file);
        } catch (IOException unreadable) {
            failures++;
            LOG.error("{} cannot be read ({}): what it said before stays in force", file, unreadable.toString());
        }
        return value;
    }

    /** How often a changed file could not be read, and the last good value stayed. */
    public synchronized int failures() {
        return failures;
    }

    /**
     * Changes the file: all of it or nothing, forced to disk when this returns, what other processes write meanwhile kept.
     *
     * @param change from the text and the value as they are now to the new text
     * @throws TomlMistake if the file is broken before or after; it stays as it was
     */
    public synchronized void edit(BiFunction<String, T, String> change) throws IOException {
        var text = new TextFile(file);
        try (var lock = text.lock()) {
            String before = text.read();
            String after = change.apply(before, parse(before));
            T changed = parse(after);
            text.replace(after);
            value = changed;
            stamp = look();
        }
    }

    private T read() throws IOException {
        try {
            return parse(new TextFile(file).read());
        } catch (CharacterCodingException notText) {
            throw new TomlMistake(file.getFileName().toString(), 1, 1, "this file is not text in UTF-8");
        }
    }

    private T parse(String text) {
        return reader.apply(TomlTable.parse(file.getFileName().toString(), text));
    }

    private Stamp look() throws IOException {
        try {
            var seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(seen.lastModifiedTime(), seen.size(), seen.fileKey());
        } catch (NoSuchFileException absent) {
            return ABSENT;
        }
    }

    private record Stamp(
            FileTime modified, long size, @Nullable Object identity) {}
}

package handin.server.toml;

import java.io.IOException;
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
 * value stays in force and the log says so once. A file that is not there when it is opened reads as empty. One that had words and has none now, or is
 * gone, counts as broken: many an editor empties or removes a file for a moment when it saves.
 */
public final class TomlFile<T> {
    private static final Logger LOG = LoggerFactory.getLogger(TomlFile.class);
    private static final Stamp ABSENT = new Stamp(FileTime.fromMillis(0), -1, null);
    private static final Stamp UNREADABLE = new Stamp(FileTime.fromMillis(0), -2, null);

    /** 100,000 accounts fit. */
    private static final long LARGEST = 64L << 20;

    private final Path file;
    private final long largest;
    private final Function<TomlTable, T> reader;
    private Stamp stamp;
    private boolean hasWords;
    private T value;

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
        this.file = file;
        this.largest = largest;
        this.reader = reader;
        this.stamp = look();
        String text = new TextFile(file).read(largest);
        this.value = parse(text);
        this.hasWords = !text.isBlank();
    }

    public Path path() {
        return file;
    }

    /** The last good value. */
    public synchronized T current() {
        Stamp now = look();
        if (now.equals(stamp)) {
            return value;
        }
        stamp = now;
        try {
            String text = words();
            value = parse(text);
            hasWords = !text.isBlank();
            LOG.info("{} was read again", file);
        } catch (TomlMistake broken) {
            LOG.error(
                    "{}\n{} is broken: what it said before stays in force until it is mended",
                    broken.getMessage(),
                    file);
        } catch (IOException unreadable) {
            LOG.error("{} cannot be read ({}): what it said before stays in force", file, unreadable.toString());
        }
        return value;
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
            String before = words();
            String after = change.apply(before, parse(before));
            T changed = parse(after);
            text.replace(after);
            value = changed;
            hasWords = !after.isBlank();
            stamp = look();
        }
    }

    private String words() throws IOException {
        String text = new TextFile(file).read(largest);
        if (hasWords && text.isBlank()) {
            String what = Files.notExists(file) ? "this file is gone" : "this file is empty now";
            String sentence = what + "; if it is to say nothing, write a line with only a # into it";
            throw new TomlMistake(file.getFileName().toString(), 1, 1, sentence);
        }
        return text;
    }

    private T parse(String text) {
        return reader.apply(TomlTable.parse(file.getFileName().toString(), text));
    }

    private Stamp look() {
        try {
            var seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(seen.lastModifiedTime(), seen.size(), seen.fileKey());
        } catch (NoSuchFileException absent) {
            return ABSENT;
        } catch (IOException unreadable) {
            return UNREADABLE;
        }
    }

    private record Stamp(
            FileTime modified, long size, @Nullable Object identity) {}
}

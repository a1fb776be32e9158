package handin.server.toml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file that is replaced as a whole or not at all, by one process of ours at a time. */
final class TextFile {
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rw-------");
    private static final int REST_MILLIS = 40;
    private static final int MOST_LOOKS = 50;

    private final Path file;
    private final long largest;

    /** @param largest in bytes; a larger file is not read */
    TextFile(Path file, long largest) {
        this.file = file;
        this.largest = largest;
    }

    /** Tells one state of the file from the next without reading it. */
    record Stamp(FileTime modified, long size, @Nullable Object identity) {
        private static final Stamp ABSENT = new Stamp(FileTime.fromMillis(0), -1, null);
        private static final Stamp UNREADABLE = new Stamp(FileTime.fromMillis(0), -2, null);

        private static Stamp of(Path file) throws IOException {
            var seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(seen.lastModifiedTime(), seen.size(), seen.fileKey());
        }
    }

    Path path() {
        return file;
    }

    boolean isAbsent() {
        return stamp().equals(Stamp.ABSENT);
    }

    /** What keeps it from being looked at keeps it from being read, so nothing is thrown here. */
    Stamp stamp() {
        try {
            return Stamp.of(file);
        } catch (NoSuchFileException absent) {
            return Stamp.ABSENT;
        } catch (IOException unreadable) {
            return Stamp.UNREADABLE;
        }
    }

    /**
     * The text; empty if there is no file.
     *
     * @throws TomlMistake if it is larger, is no file, or is not text
     */
    String read() throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            if (Files.isDirectory(file)) {
                throw mistake(1, 1, "this is a directory, where a file belongs");
            }
            bytes = in.readNBytes((int) largest + 1);
        } catch (NoSuchFileException absent) {
            return "";
        }
        if (bytes.length > largest) {
            throw mistake(1, 1, "this file is larger than the " + largest + " bytes that are read of one");
        }
        return decoded(bytes);
    }

    private String decoded(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var text = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            String before = text.toString();
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            throw mistake(
                    line, before.length() - before.lastIndexOf('\n'), "this file is not text in UTF-8 from here on");
        }
        return text.toString();
    }

    /** To be thrown. */
    TomlMistake mistake(int line, int column, String sentence) {
        return new TomlMistake(String.valueOf(file.getFileName()), line, column, sentence);
    }

    /** Returns when nobody has written the file for a moment, so that it is not caught half written. */
    void rest() throws IOException {
        Stamp before = stamp();
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            pause();
            Stamp now = stamp();
            if (now.equals(before)) {
                return;
            }
            before = now;
        }
    }

    private void pause() throws IOException {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + file + " to be written", e);
        }
    }

    /** Keeps other processes of ours that edit the same file out until it is closed. */
    FileChannel lock() throws IOException {
        Path place = file.resolveSibling("." + file.getFileName() + ".lock");
        boolean fresh = !Files.exists(place);
        var channel = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (fresh) {
                giveTo(Files.readAttributes(directory(), PosixFileAttributes.class), place);
            }
            channel.lock();
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Puts a new text in place of the old. One of the two is there, whatever happens meanwhile; the new one when this returns. A new file is its
     * owner's alone; an old one keeps owner and rights.
     *
     * @param expected the old text
     * @param announce told what the file will look like, just before it does
     * @return false if the file held another text than expected, which then stays
     */
    boolean replace(String expected, String text, Consumer<Stamp> announce) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PRIVATE));
        try {
            write(fresh, text);
            likeBefore(target, fresh);
            announce.accept(Stamp.of(fresh));
            // As late as can be: who writes between here and the renaming is not seen.
            if (!read().equals(expected)) {
                return false;
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            force(target.resolveSibling("."));
            return true;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void write(Path fresh, String text) throws IOException {
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void likeBefore(Path target, Path fresh) throws IOException {
        boolean old = Files.exists(target);
        var model = Files.readAttributes(old ? target : directory(), PosixFileAttributes.class);
        giveTo(model, fresh);
        Files.setPosixFilePermissions(fresh, old ? model.permissions() : PRIVATE);
    }

    /** What an administrator writes as root must remain the server's. */
    private static void giveTo(PosixFileAttributes model, Path made) throws IOException {
        var view = Files.getFileAttributeView(made, PosixFileAttributeView.class);
        try {
            if (!view.readAttributes().owner().equals(model.owner())) {
                view.setOwner(model.owner());
                view.setGroup(model.group());
            }
        } catch (FileSystemException notAllowed) {
            // Only root may give files away; anybody else's stay as they are.
        }
    }

    private Path directory() {
        return file.toAbsolutePath().resolveSibling(".");
    }
}

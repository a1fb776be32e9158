package handin.server.toml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file that is replaced as a whole or not at all, by one process at a time. */
final class TextFile {
    private final Path file;

    TextFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * The text; empty if there is no file.
     *
     * @param largest in bytes
     * @throws TomlMistake if it is larger, is no file, or is not text
     */
    String read(long largest) throws IOException {
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

    private TomlMistake mistake(int line, int column, String sentence) {
        return new TomlMistake(String.valueOf(file.getFileName()), line, column, sentence);
    }

    /** Keeps other processes that edit the same file out until it is closed. */
    FileChannel lock() throws IOException {
        var channel = FileChannel.open(
                file.resolveSibling("." + file.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** The old text or the new one is there, whatever happens meanwhile; the new one when this returns. A new file is its owner's alone. */
    void replace(String text) throws IOException {
        Set<PosixFilePermission> rights =
                Files.exists(file) ? Files.getPosixFilePermissions(file) : PosixFilePermissions.fromString("rw-------");
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.setPosixFilePermissions(fresh, rights);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}

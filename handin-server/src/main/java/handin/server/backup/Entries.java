package handin.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Single entries of an archive. */
final class Entries {
    private static final int OURS_ALONE = 0600;

    private Entries() {}

    static void directory(TarArchiveOutputStream tar, String name, Path directory) throws IOException {
        var entry = new TarArchiveEntry(name + "/");
        about(entry, directory);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    /**
     * As long as the file is when it is opened: one that grows, as a log does, is cut there.
     *
     * @throws IOException also if it became shorter meanwhile
     */
    static void file(TarArchiveOutputStream tar, String name, Path file, Map<String, String> sums) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            var entry = new TarArchiveEntry(name);
            about(entry, file);
            entry.setSize(size);
            var digest = Sums.digest();
            tar.putArchiveEntry(entry);
            copy(new DigestInputStream(in, digest), tar, size, file);
            tar.closeArchiveEntry();
            sums.put(name, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static void copy(InputStream in, TarArchiveOutputStream tar, long size, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (long left = size; left > 0; ) {
            int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (count < 0) {
                throw new IOException(file + " was cut short while it was copied; try again");
            }
            tar.write(buffer, 0, count);
            left -= count;
        }
    }

    static void text(TarArchiveOutputStream tar, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(name);
        entry.setMode(OURS_ALONE);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private static void about(TarArchiveEntry entry, Path path) throws IOException {
        entry.setLastModifiedTime(Files.getLastModifiedTime(path));
        entry.setMode(Modes.number(Files.getPosixFilePermissions(path)));
    }
}

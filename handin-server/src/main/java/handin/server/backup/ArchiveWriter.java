package handin.server.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes the archive, and at its end the list of sums: what was read from the course, not what was written. */
final class ArchiveWriter implements AutoCloseable {
    private final Path place;
    private final TarArchiveOutputStream tar;
    private final Map<String, String> sums = new LinkedHashMap<>();

    ArchiveWriter(Path file) throws IOException {
        this.place = file;
        this.tar = tar(new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), 1 << 16));
    }

    private static TarArchiveOutputStream tar(OutputStream out) {
        var tar = new TarArchiveOutputStream(out, "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setAddPaxHeadersForNonAsciiNames(true);
        return tar;
    }

    void directory(String name, Path directory) throws IOException {
        Entries.directory(tar, name, directory);
    }

    /** @throws java.nio.file.NoSuchFileException if it is not there any more; nothing was written then */
    void file(String name, Path file) throws IOException {
        Entries.file(tar, name, file, sums);
    }

    /** Entries that may yet be thrown away. */
    Draft draft() throws IOException {
        return new Draft(Files.createTempFile(place.resolveSibling("."), ".handin-backup-", ".unfinished"));
    }

    /** Takes a draft's entries over. */
    void take(Draft draft) throws IOException {
        draft.tar.close();
        try (var entries = new TarArchiveInputStream(Files.newInputStream(draft.file), "UTF-8")) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                tar.putArchiveEntry(entry);
                entries.transferTo(tar);
                tar.closeArchiveEntry();
            }
        }
        sums.putAll(draft.draftSums);
    }

    /** Writes the sums; nothing may follow. */
    void finish() throws IOException {
        Entries.text(tar, Sums.NAME, Sums.written(sums));
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    /** A folder's entries, aside in a file of their own. */
    static final class Draft implements AutoCloseable {
        private final Path file;
        private final TarArchiveOutputStream tar;
        private final Map<String, String> draftSums = new LinkedHashMap<>();

        private Draft(Path file) throws IOException {
            this.file = file;
            this.tar = tar(new BufferedOutputStream(Files.newOutputStream(file)));
        }

        void directory(String name, Path directory) throws IOException {
            Entries.directory(tar, name, directory);
        }

        void file(String name, Path path) throws IOException {
            Entries.file(tar, name, path, draftSums);
        }

        @Override
        public void close() throws IOException {
            try {
                tar.close();
            } finally {
                Files.delete(file);
            }
        }
    }
}

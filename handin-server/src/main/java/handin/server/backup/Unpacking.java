package handin.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/** Puts an archive's entries into a directory, with their permissions and times. */
final class Unpacking implements ArchiveReader.Taker {
    private final Path root;
    private final Map<Path, TarArchiveEntry> directories = new LinkedHashMap<>();

    Unpacking(Path root) {
        this.root = root;
    }

    @Override
    public void directory(String name, TarArchiveEntry entry) throws IOException {
        Path directory = root.resolve(name);
        Files.createDirectories(directory);
        directories.put(directory, entry);
    }

    @Override
    public void file(String name, TarArchiveEntry entry, InputStream content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(file)) {
            content.transferTo(out);
        }
        Files.setPosixFilePermissions(file, Modes.permissions(entry.getMode()));
        Files.setLastModifiedTime(file, entry.getLastModifiedTime());
    }

    /** Last, since what is put into a directory changes its time, and one that may not be written could take nothing. */
    void finishDirectories() throws IOException {
        for (var directory : directories.entrySet()) {
            Files.setLastModifiedTime(directory.getKey(), directory.getValue().getLastModifiedTime());
            Files.setPosixFilePermissions(
                    directory.getKey(), Modes.permissions(directory.getValue().getMode()));
        }
    }
}

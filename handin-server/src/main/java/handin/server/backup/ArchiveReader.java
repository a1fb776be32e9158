package handin.server.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Reads an archive from its first byte to its last, and compares every file with its sum. */
final class ArchiveReader {
    /** Where its entries go. */
    interface Taker {
        void directory(String name, TarArchiveEntry entry) throws IOException;

        /** @param content what is not read is skipped */
        void file(String name, TarArchiveEntry entry, InputStream content) throws IOException;
    }

    private final Taker taker;
    private final Map<String, String> seen = new HashMap<>();
    private @Nullable Map<String, String> wanted;

    private ArchiveReader(Taker taker) {
        this.taker = taker;
    }

    /**
     * Reads it.
     *
     * @return the SHA-256 of each file by its name
     * @throws BadArchive if it is none of ours, damaged, or not whole
     */
    static Map<String, String> read(Path file, Taker taker) throws IOException {
        var reader = new ArchiveReader(taker);
        try (var in = Files.newInputStream(file);
                var tar =
                        new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(in), 1 << 16), "UTF-8")) {
            for (var entry = next(tar); entry.isPresent(); entry = next(tar)) {
                reader.take(entry.get(), new UnpackedBytes(tar));
            }
        } catch (ZipException | EOFException damaged) {
            throw BadArchive.damaged(damaged);
        }
        reader.compare();
        return reader.seen;
    }

    private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar) throws BadArchive {
        try {
            return Optional.ofNullable(tar.getNextEntry());
        } catch (IOException damaged) {
            throw BadArchive.damaged(damaged);
        }
    }

    private void take(TarArchiveEntry entry, InputStream bytes) throws IOException {
        String name = safe(entry);
        if (entry.isDirectory()) {
            taker.directory(name, entry);
        } else if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink()) {
            throw new BadArchive("'" + name + "' is neither a file nor a directory");
        } else if (name.equals(Sums.NAME)) {
            wanted = Sums.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } else {
            var digest = Sums.digest();
            var content = new DigestInputStream(bytes, digest);
            taker.file(name, entry, content);
            content.transferTo(OutputStream.nullOutputStream());
            seen.put(name, HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** The name without the slash at a directory's end; a name that leads out of the archive's own directory is refused. */
    private static String safe(TarArchiveEntry entry) throws BadArchive {
        String name = entry.isDirectory() ? entry.getName().replaceFirst("/+$", "") : entry.getName();
        List<String> parts = List.of(name.split("/", -1));
        if (name.indexOf('\0') >= 0 || parts.contains("..") || parts.contains(".") || parts.contains("")) {
            throw new BadArchive("'" + name + "' is no name of a file in a course");
        }
        return name;
    }

    private void compare() throws BadArchive {
        if (wanted == null) {
            throw new BadArchive("its end is missing, or another program made it");
        }
        for (String name : wanted.keySet()) {
            if (!wanted.get(name).equals(seen.get(name))) {
                throw new BadArchive("'" + name + "' is missing or damaged");
            }
        }
        if (!wanted.keySet().equals(seen.keySet())) {
            throw new BadArchive("it holds files that are not in its list of sums");
        }
    }
}

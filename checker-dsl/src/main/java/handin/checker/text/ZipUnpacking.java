package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks the files of one archive, all of them together within bounds. */
final class ZipUnpacking {
    private static final int MOST_BYTES = 10 << 20;
    /** Programs shrink to a fifth; what shrinks to a hundredth was made to. */
    private static final int MOST_RATIO = 100;

    private static final int HARMLESS = 1 << 20;
    private final ZipFile zip;
    private final int packed;
    private int total;

    /** @param packed how large the archive is */
    ZipUnpacking(ZipFile zip, int packed) {
        this.zip = zip;
        this.packed = packed;
    }

    byte[] content(ZipArchiveEntry entry) throws IOException {
        var content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                total += read;
                mustBeBounded(entry, content.size() + read);
                content.write(buffer, 0, read);
            }
        }
        return whole(entry, content.toByteArray());
    }

    private void mustBeBounded(ZipArchiveEntry entry, int size) {
        String name = PackedWriter.quoted(entry.getName());
        if (size > HARMLESS && size / MOST_RATIO > Math.max(1, entry.getCompressedSize())) {
            throw new Refused(Sentence.ZIP_BOMB, name, MOST_RATIO);
        }
        if (total > HARMLESS && total / MOST_RATIO > packed) {
            throw new Refused(Sentence.ZIP_BOMB_IN_ALL, name, MOST_RATIO);
        }
        if (total > MOST_BYTES) {
            throw new Refused(Sentence.ZIP_BIG, name, MOST_BYTES);
        }
    }

    private static byte[] whole(ZipArchiveEntry entry, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        if (sum.getValue() != entry.getCrc()) {
            throw new Refused(Sentence.ZIP_DAMAGED);
        }
        return content;
    }
}

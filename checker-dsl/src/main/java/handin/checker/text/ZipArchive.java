package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip archive as a submission. Its directory is counted before it is read, and what is unpacked is counted while it is: nobody's word is taken for
 * how much there is.
 */
final class ZipArchive {
    private static final byte[] ENTRY = {'P', 'K', 1, 2};
    private static final String APPLE = "__MACOSX/";
    private static final List<String> LITTER = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private ZipArchive() {}

    static boolean claims(byte[] content) {
        return content.length > 3
                && content[0] == 'P'
                && content[1] == 'K'
                && (content[2] == 3 && content[3] == 4 || content[2] == 5 && content[3] == 6);
    }

    static List<SubmittedFile> files(byte[] content) {
        int most = 2 * MultiFile.MOST_FILES;
        int count = entries(content);
        if (count > most) {
            throw new Refused(Sentence.MULTI_TOO_MANY, count, MultiFile.MOST_FILES);
        }
        try (ZipFile zip = open(content)) {
            return files(zip, content.length);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new Refused(Sentence.ZIP_DAMAGED); // The student's file, told as such.
        }
    }

    private static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    private static int entries(byte[] content) {
        int count = 0;
        for (int i = 0; i + ENTRY.length <= content.length; i++) {
            boolean here = content[i] == ENTRY[0]
                    && content[i + 1] == ENTRY[1]
                    && content[i + 2] == ENTRY[2]
                    && content[i + 3] == ENTRY[3];
            count += here ? 1 : 0;
        }
        return count;
    }

    private static List<SubmittedFile> files(ZipFile zip, int packed) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries()).stream()
                .filter(entry -> !isLitter(entry.getName()))
                .toList();
        entries.forEach(ZipArchive::mustBeOrdinary);
        List<ZipArchiveEntry> kept =
                entries.stream().filter(entry -> !entry.isDirectory()).toList();
        String folder =
                ZipFolder.common(kept.stream().map(ZipArchiveEntry::getName).toList());
        var unpacking = new ZipUnpacking(zip, packed);
        List<SubmittedFile> files = new ArrayList<>();
        for (ZipArchiveEntry entry : kept) {
            String name = ZipFolder.without(folder, entry.getName());
            files.add(new SubmittedFile(name, unpacking.content(entry)));
        }
        return files;
    }

    /** What systems put into archives beside what their users meant. */
    private static boolean isLitter(String name) {
        return name.startsWith(APPLE) || LITTER.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    private static void mustBeOrdinary(ZipArchiveEntry entry) {
        String name = PackedWriter.quoted(entry.getName());
        int kind = entry.getUnixMode() & 0170000;
        if (kind != 0 && kind != 0100000 && kind != 0040000) {
            throw new Refused(Sentence.ZIP_LINK, name);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Refused(Sentence.ZIP_LOCKED, name);
        }
        int method = entry.getMethod();
        if (method != ZipArchiveEntry.STORED && method != ZipArchiveEntry.DEFLATED) {
            throw new Refused(Sentence.ZIP_METHOD, name);
        }
    }
}

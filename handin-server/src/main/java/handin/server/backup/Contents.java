package handin.server.backup;

import handin.server.toml.TomlMistake;
import handin.server.toml.TomlTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/** What is in an archive, found out by reading all of it. */
final class Contents implements ArchiveReader.Taker {
    private static final Pattern SUCCESS = Pattern.compile("users/[^/]+/[^/]+/SUCCESS-\\d+");
    private static final Pattern NOTE = Pattern.compile("(" + SUCCESS + ")/\\.handin\\.toml");

    private final Map<String, String> notes = new HashMap<>();
    private Map<String, String> sums = Map.of();
    private int submissions;
    private long bytes;

    /** @throws BadArchive if it is damaged */
    static Contents read(Path file) throws IOException {
        var contents = new Contents();
        contents.sums = ArchiveReader.read(file, contents);
        return contents;
    }

    Backup.Summary summary(List<String> skipped) {
        return new Backup.Summary(sums.size(), bytes, submissions, skipped, differing());
    }

    @Override
    public void directory(String name, TarArchiveEntry entry) {
        if (SUCCESS.matcher(name).matches()) {
            submissions++;
        }
    }

    @Override
    public void file(String name, TarArchiveEntry entry, InputStream content) throws IOException {
        bytes += entry.getSize();
        var note = NOTE.matcher(name);
        if (note.matches()) {
            notes.put(note.group(1), new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Work whose content is not what its note says was accepted: changed by hand, or by a failing disk. */
    private List<String> differing() {
        var differing = new ArrayList<String>();
        notes.forEach((directory, note) -> accepted(directory, note).ifPresent(sum -> {
            if (!sum.getValue().equals(sums.get(sum.getKey()))) {
                differing.add(sum.getKey());
            }
        }));
        differing.sort(null);
        return List.copyOf(differing);
    }

    private static Optional<Map.Entry<String, String>> accepted(String directory, String note) {
        try {
            var table = TomlTable.parse(directory, note);
            return table.string("name")
                    .flatMap(name -> table.string("sha256").map(sum -> Map.entry(directory + "/" + name, sum)));
        } catch (TomlMistake unreadable) {
            return Optional.of(Map.entry(directory + "/.handin.toml", "unreadable"));
        }
    }
}

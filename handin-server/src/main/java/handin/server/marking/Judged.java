package handin.server.marking;

import handin.server.disk.Disk;
import handin.server.toml.TomlMistake;
import handin.server.toml.TomlTable;
import handin.server.toml.TomlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a checker judged one work again, as it is remembered beside what it printed, so that a regrade which was stopped goes on where it was.
 *
 * @param key of which work and which checker this is the judgement
 * @param refusal what the student would be told; empty if the work is accepted
 * @param questions what the checker asked, with the answers
 */
record Judged(String key, String refusal, List<String> questions) {
    private static final String FILE = "judged.toml";

    boolean accepted() {
        return refusal.isEmpty();
    }

    void write(Disk disk, Path folder) throws IOException {
        String list = questions.stream().map(TomlText::quote).collect(Collectors.joining(", ", "[", "]"));
        String text = "key = " + TomlText.quote(key) + "\nrefusal = " + TomlText.quote(refusal) + "\nquestions = "
                + list + "\n";
        Path unfinished = folder.resolve(FILE + ".new");
        disk.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
        disk.rename(unfinished, folder.resolve(FILE));
    }

    /** Before the folder is used for another judgement. */
    static void forget(Disk disk, Path folder) throws IOException {
        if (disk.exists(folder.resolve(FILE))) {
            disk.delete(folder.resolve(FILE));
        }
    }

    /** The judgement that lies in a folder; empty if there is none, or it is of another work or checker. */
    static Optional<Judged> read(Disk disk, Path folder, String key) throws IOException {
        Path file = folder.resolve(FILE);
        if (!disk.isFile(file)) {
            return Optional.empty();
        }
        try {
            var table = TomlTable.parse(FILE, new String(disk.read(file), StandardCharsets.UTF_8));
            var judged = new Judged(
                    table.string("key").orElse(""),
                    table.string("refusal").orElse(""),
                    table.strings("questions").orElse(List.of()));
            return Optional.of(judged).filter(it -> it.key.equals(key));
        } catch (TomlMistake damaged) {
            return Optional.empty();
        }
    }
}

package handin.server.marking;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** The file {@code grade} in a team's folder, which students are shown. Replaced as a whole, and forced to disk before that is said. */
record GradeFile(Disk disk, Path folder) {
    private static final String NAME = "grade";
    private static final String UNFINISHED = ".grade.new";

    /** Writes the grade, unless it stands there already. */
    void write(String grade) throws IOException {
        byte[] content = (grade + "\n").getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(NAME);
        if (disk.isFile(file) && Arrays.equals(disk.read(file), content)) {
            return;
        }
        Path unfinished = folder.resolve(UNFINISHED);
        disk.write(unfinished, content);
        disk.force(unfinished);
        disk.rename(unfinished, file);
        disk.force(folder);
    }

    boolean exists() {
        return disk.exists(folder.resolve(NAME));
    }
}

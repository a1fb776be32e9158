package handin.server.marking;

import handin.server.disk.Disk;
import handin.server.store.KeptWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a regrade puts what it makes, apart from the work: {@code .handin/regrade/<assignment>/}.
 *
 * @param root of one assignment
 */
record Staging(Disk disk, Path root) {
    static Staging of(Disk disk, Path course, String assignment) throws IOException {
        return new Staging(
                disk, Files.createDirectories(course.resolve(".handin/regrade").resolve(assignment)));
    }

    /** Of one team; everything about its judgement lies there. */
    Path team(KeptWork work) throws IOException {
        return Files.createDirectories(root.resolve("teams").resolve(work.team().name()));
    }

    /** A new empty folder for a team's work, as a checker wants it. */
    Path attempt(KeptWork work) throws IOException {
        Path attempt = attemptOf(work);
        if (disk.exists(attempt)) {
            disk.deleteTree(attempt);
        }
        disk.makeDirectory(attempt);
        return attempt;
    }

    Path attemptOf(KeptWork work) throws IOException {
        return team(work).resolve("attempt");
    }

    /** Where the printouts of before are kept. */
    Path backup(String time) throws IOException {
        return Files.createDirectories(root.resolve("before").resolve(time));
    }

    Path lock() {
        return root.resolve("lock");
    }
}

package handin.checker.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds samples on disk, and all that is wrong with them. */
final class SampleFolder {
    private static final String EXPECT = "expect.toml";
    private final List<Sample> found = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    /** @throws IllegalArgumentException with all mistakes, one a line */
    List<Sample> all(Path folder) throws IOException {
        for (Path each : assignments(folder)) {
            assignment(each);
        }
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", mistakes));
        }
        return List.copyOf(found);
    }

    /** The folder itself, or those in it. */
    static List<Path> assignments(Path folder) throws IOException {
        return isAssignment(folder) ? List.of(folder) : entries(folder, SampleFolder::isAssignment);
    }

    private static boolean isAssignment(Path folder) {
        return Files.isRegularFile(folder.resolve("checker.groovy"));
    }

    private void assignment(Path folder) throws IOException {
        solutions(folder);
        Path submissions = folder.resolve("submissions");
        if (Files.isDirectory(submissions)) {
            for (Path sample : entries(submissions, Files::isDirectory)) {
                add(sample.resolve(EXPECT), expected -> new Sample(folder, name(sample), onlyFile(sample), expected));
            }
        }
    }

    private void solutions(Path folder) throws IOException {
        for (Path solution : entries(folder, file -> name(file).startsWith("solution."))) {
            if (Files.exists(folder.resolve(EXPECT))) {
                add(folder.resolve(EXPECT), expected -> new Sample(folder, name(solution), solution, expected));
            } else {
                var alone = Sample.Expected.acceptedFrom(List.of("alice"));
                found.add(new Sample(folder, name(solution), solution, alone));
            }
        }
    }

    /** Makes a sample of what is expected of it. */
    private interface Made {
        Sample of(Sample.Expected expected) throws IOException;
    }

    private void add(Path expect, Made sample) throws IOException {
        try {
            found.add(sample.of(ExpectFile.read(expect)));
        } catch (IllegalArgumentException mistake) {
            mistakes.add(String.valueOf(mistake.getMessage()));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Path onlyFile(Path sample) throws IOException {
        List<Path> files = entries(sample, file -> !file.endsWith(EXPECT));
        if (files.size() != 1) {
            throw new IllegalArgumentException(sample + ": beside " + EXPECT
                    + " there has to be one file, which is handed in, but there "
                    + (files.isEmpty() ? "is none" : "are " + files.size()));
        }
        return files.getFirst();
    }

    /** In the order of their names; what editors and file managers hide does not count. */
    private static List<Path> entries(Path directory, Predicate<Path> wanted) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> !name(file).startsWith("."))
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }
}

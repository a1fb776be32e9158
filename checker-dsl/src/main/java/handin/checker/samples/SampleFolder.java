package handin.checker.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** Finds samples on disk. */
final class SampleFolder {
    private static final Set<String> KEYS = Set.of("verdict", "sentence", "users", "answers", "questions", "time");
    private static final Set<String> VERDICTS = Set.of("accepted", "rejected", "broken");

    private SampleFolder() {}

    static List<Sample> all(Path assignments) throws IOException {
        var all = new ArrayList<Sample>();
        for (Path folder : entries(assignments, Files::isDirectory)) {
            if (Files.isRegularFile(folder.resolve("checker.groovy"))) {
                for (Path solution :
                        entries(folder, file -> file.getFileName().toString().startsWith("solution."))) {
                    all.add(new Sample(
                            folder, name(solution), solution, Sample.Expected.acceptedFrom(List.of("alice"))));
                }
                all.addAll(cases(folder));
            }
        }
        return all;
    }

    private static List<Sample> cases(Path folder) throws IOException {
        Path submissions = folder.resolve("submissions");
        var all = new ArrayList<Sample>();
        if (Files.isDirectory(submissions)) {
            for (Path sample : entries(submissions, Files::isDirectory)) {
                all.add(new Sample(folder, name(sample), onlyFile(sample), expected(sample.resolve("expect.toml"))));
            }
        }
        return all;
    }

    private static String name(Path sample) {
        return String.valueOf(sample.getFileName());
    }

    private static Path onlyFile(Path sample) throws IOException {
        List<Path> files = entries(sample, file -> !file.endsWith("expect.toml"));
        if (files.size() != 1) {
            throw new IllegalArgumentException(
                    sample + " has to hold expect.toml and one file that is handed in, not " + files);
        }
        return files.getFirst();
    }

    private static Sample.Expected expected(Path file) {
        JsonNode root = new TomlMapper().readTree(file);
        for (String key : root.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException(file + ": there is no key " + key);
            }
        }
        String verdict = root.path("verdict").asString("");
        if (!VERDICTS.contains(verdict)) {
            throw new IllegalArgumentException(file + ": verdict has to be accepted, rejected or broken");
        }
        return new Sample.Expected(
                verdict,
                root.has("sentence") ? Optional.of(root.get("sentence").asString()) : Optional.empty(),
                texts(root, "users").orElse(List.of("alice")),
                texts(root, "answers").orElse(List.of()),
                texts(root, "questions"),
                time(file, root.path("time").asString("")));
    }

    private static LocalDateTime time(Path file, String text) {
        try {
            return text.isEmpty() ? Sample.Expected.USUAL_TIME : LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    file + ": time has to be a local date and time, such as 2026-12-01T23:59, not " + text);
        }
    }

    private static Optional<List<String>> texts(JsonNode root, String key) {
        if (!root.has(key)) {
            return Optional.empty();
        }
        return Optional.of(StreamSupport.stream(root.get(key).values().spliterator(), false)
                .map(JsonNode::asString)
                .toList());
    }

    private static List<Path> entries(Path directory, Predicate<Path> wanted) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(wanted).sorted().toList();
        }
    }
}

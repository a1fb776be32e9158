package handin.server.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * One handin of the demo: a case of a sample assignment, with what must come of it.
 *
 * @param title what the reader is told it shows
 * @param assignment the sample's name
 * @param file what is handed in
 * @param users who hands in, such as {@code alice+bob}
 * @param answers what they answer to questions, in order
 * @param accepted whether the work must be accepted
 * @param sentence what the student must read, exactly; empty: any
 */
record DemoStep(
        String title,
        String assignment,
        Path file,
        String users,
        List<String> answers,
        boolean accepted,
        String sentence) {

    /** Takes the case's file, users, answers, verdict and sentence as they stand beside the sample. */
    static DemoStep of(String title, Path checkers, String assignment, String sample) {
        Path directory = checkers.resolve(assignment).resolve("submissions").resolve(sample);
        JsonNode expected = new TomlMapper().readTree(directory.resolve("expect.toml"));
        return new DemoStep(
                title,
                assignment,
                onlyFile(directory),
                String.join("+", texts(expected.path("users"))),
                texts(expected.path("answers")),
                expected.path("verdict").asString().equals("accepted"),
                expected.path("sentence").asString(""));
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }

    private static Path onlyFile(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> !file.endsWith("expect.toml"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

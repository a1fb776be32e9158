package handin.server.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    /** Takes the case's file and its {@code expect.toml}. {@code users} are the demo's, since the samples have no accounts. */
    static DemoStep of(String title, Path checkers, String assignment, String sample, String users) {
        Path directory = checkers.resolve(assignment).resolve("submissions").resolve(sample);
        JsonNode expected = new TomlMapper().readTree(directory.resolve("expect.toml"));
        return new DemoStep(
                title,
                assignment,
                onlyFile(directory),
                users,
                Stream.of(expected.path("answers").values().toArray(JsonNode[]::new))
                        .map(JsonNode::asString)
                        .toList(),
                expected.path("verdict").asString().equals("accepted"),
                expected.path("sentence").asString(""));
    }

    private static Path onlyFile(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> !file.endsWith("expect.toml")).findFirst().orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package handin.checker.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A submission and the questions a checker asks of it: a page of first-year homework and ten calls. */
record Workload(String language, String program, List<String> expressions) {
    private static final List<String> FILES = List.of("program", "expressions", "warm-program", "warm-expressions");

    static Workload of(String language) {
        return new Workload(
                language,
                read(language, "program"),
                read(language, "expressions").lines().toList());
    }

    /** Writes it, and a smaller one to warm up with, where the bare machine reads them. */
    void write(Path directory) throws IOException {
        for (String file : FILES) {
            Files.writeString(directory.resolve(file), read(language, file));
        }
    }

    private static String read(String language, String file) {
        try (var in = Workload.class.getResourceAsStream(language + "/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no workload for " + language);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package handin.checker.eval;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.sandbox.RuntimeDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    private Path directory;

    @Test
    void whatNobodyUsedForDaysIsRemovedAndNothingElse() throws Exception {
        file("aot-old", 4);
        file("aot-old.sum", 4);
        file("aot-used", 1);
        file("aot-used.sum", 9);
        file("proof-old", 4);
        file("notes-of-somebody", 400);
        Files.createDirectories(directory.resolve("control-1/deep"));
        age(directory.resolve("control-1"), 2);
        Leftovers.sweep(new RuntimeDirectory(directory));
        try (var left = Files.list(directory)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("aot-used", "aot-used.sum", "notes-of-somebody");
        }
    }

    private void file(String name, int days) throws IOException {
        age(Files.createFile(directory.resolve(name)), days);
    }

    private static void age(Path path, int days) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
    }
}

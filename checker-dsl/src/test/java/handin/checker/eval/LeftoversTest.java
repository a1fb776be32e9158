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

    @Test
    void theNewestAreKeptAsFarAsThereIsRoomAndWhateverIsInUse() throws Exception {
        for (int days = 0; days < 3; days++) {
            Path kit = Files.createDirectory(directory.resolve("worker-" + days));
            Files.write(kit.resolve("jar"), new byte[1000]);
            age(kit, days);
        }
        InUse.hold(directory.resolve("worker-2"));
        file("aot-groovy", 0);
        Leftovers.sweep(new RuntimeDirectory(directory), 1500);
        try (var left = Files.list(directory)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("worker-0", "worker-2", "aot-groovy", "used-worker-2");
        }
    }

    /** The locks of one process do not exclude each other. */
    @Test
    void whatAnotherServerUsesStaysHoweverOld() throws Exception {
        file("aot-used", 9);
        file("used-aot-used", 9);
        var other = new ProcessBuilder(
                        "python3",
                        "-c",
                        "import fcntl,sys; f=open(sys.argv[1]); fcntl.lockf(f,fcntl.LOCK_SH);"
                                + "print('locked',flush=True); sys.stdin.read()",
                        directory.resolve("used-aot-used").toString())
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("locked");
            Leftovers.sweep(new RuntimeDirectory(directory));
            assertThat(directory.resolve("aot-used")).exists();
        } finally {
            other.destroyForcibly().waitFor();
        }
        Leftovers.sweep(new RuntimeDirectory(directory));
        assertThat(directory).isEmptyDirectory();
    }

    private void file(String name, int days) throws IOException {
        age(Files.createFile(directory.resolve(name)), days);
    }

    private static void age(Path path, int days) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
    }
}

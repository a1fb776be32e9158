package handin.checker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that Racket's own editors write on the spot, read as Racket's own library {@code wxme} reads them. Where there is no Racket this is not run,
 * unless it is required: {@code .ci/run} does.
 */
class WxmeOracleTest {
    private static final boolean REQUIRED = "required".equals(System.getProperty("handin.components"));
    private static final int FILES = 150;
    private static final int PATIENCE_MINUTES = 3;

    @TempDir
    Path folder;

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    @Test
    void everyFileReadsAsRacketReadsIt() throws Exception {
        Assumptions.assumeTrue(
                REQUIRED || isThere("racket") && isThere("xvfb-run"),
                "no Racket, or no xvfb-run, on this machine: DrRacket's files were NOT compared with its own reading");
        write(System.nanoTime() % 1_000_000);
        for (int i = 0; i < FILES; i++) {
            String racket = Files.readString(folder.resolve(i + ".txt"));
            assertThat(asRacketHasIt(ours(i))).as("%s, file %d", seed(), i).isEqualTo(racket);
        }
    }

    private void write(long seed) throws Exception {
        Files.writeString(folder.resolve("seed"), "seed " + seed);
        Path script = Files.write(folder.resolve("random-editors.rkt"), WxmeFixtureTest.fixture("random-editors.rkt"));
        Path output = folder.resolve("output");
        Process racket = new ProcessBuilder(
                        "xvfb-run", "-a", "racket", script.toString(), folder.toString(), "" + FILES, "" + seed)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(racket.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(racket.exitValue()).as(Files.readString(output)).isZero();
        } finally {
            racket.destroyForcibly();
        }
    }

    private String seed() throws IOException {
        return Files.readString(folder.resolve("seed"));
    }

    private String ours(int number) throws IOException {
        byte[] content = Files.readAllBytes(folder.resolve(number + ".wxme"));
        return WxmeFile.definitions(content, true);
    }

    /** What we say on purpose where Racket has a dot, and around boxes. The files hold no such marks of their own. */
    private static String asRacketHasIt(String text) {
        return text.replaceAll("(?m)^(; )*;(\\{\\{COMMENT:|}})\n", "")
                .replace("{{IMAGE}}", ".")
                .replaceAll("\\{\\{TEXT: ", "")
                .replace("}}", "");
    }
}

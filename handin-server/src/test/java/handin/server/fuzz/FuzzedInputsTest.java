package handin.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.account.AccountFuzz;
import handin.server.protocol.DatumFuzz;
import handin.server.racket.RktdFuzz;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** What the fuzzers start from, and every input that a fuzzer ever found a mistake with, once more; see docs/fuzzing.md. */
@Timeout(60)
class FuzzedInputsTest {
    private static final Path INPUTS = Path.of("src/test/fuzz");

    private interface Target {
        void take(byte[] bytes) throws Exception;
    }

    private static final Map<String, Target> TARGETS = Map.of(
            "protocol.DatumFuzz", DatumFuzz::fuzzerTestOneInput,
            "fuzz.ConfigFuzz", ConfigFuzz::fuzzerTestOneInput,
            "account.AccountFuzz", AccountFuzz::fuzzerTestOneInput,
            "racket.RktdFuzz", RktdFuzz::fuzzerTestOneInput,
            "fuzz.WxmeFuzz", WxmeFuzz::fuzzerTestOneInput,
            "fuzz.MultiFileFuzz", MultiFileFuzz::fuzzerTestOneInput);

    @TestFactory
    Stream<DynamicContainer> inputs() {
        return TARGETS.entrySet().stream()
                .map(target -> DynamicContainer.dynamicContainer(
                        target.getKey(), files(target.getKey()).map(file -> test(target.getValue(), file))));
    }

    private static DynamicTest test(Target target, Path file) {
        return DynamicTest.dynamicTest(file.getFileName().toString(), () -> target.take(Files.readAllBytes(file)));
    }

    private static Stream<Path> files(String target) {
        try (var files = Files.list(INPUTS.resolve(target))) {
            List<Path> all = files.sorted().toList();
            assertThat(all).isNotEmpty();
            return all.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

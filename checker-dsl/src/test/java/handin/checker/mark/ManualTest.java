package handin.checker.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of {@code docs/mark.md}: a printout, what a reviewer made of it, and what comes out. */
class ManualTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "^ *```java printout\\n(.*?)^ *```\\n.*?^ *```java marked\\n(.*?)^ *```\\n.*?^ *```text grade\\n(.*?)^ *```\\n",
            Pattern.MULTILINE | Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        var found = EXAMPLE.matcher(Files.readString(Path.of(System.getProperty("handin.home"), "docs", "mark.md")))
                .results()
                .toList();
        assertThat(found).hasSize(4);
        return found.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.group(3).strip(),
                        () -> assertThat(outcome(lines(example.group(1)), lines(example.group(2))))
                                .isEqualTo(String.join("\n", lines(example.group(3))))));
    }

    private static List<String> lines(String block) {
        return block.stripTrailing().stripIndent().lines().toList();
    }

    private static String outcome(List<String> printout, List<String> marked) {
        var read = MarkedPrintout.read(printout, marked, line -> line.startsWith("//>"));
        return read.flaws().isEmpty()
                ? read.tally() + "\n" + read.tally().grade()
                : read.flaws().stream().map(Flaw::toString).collect(Collectors.joining("\n"));
    }
}

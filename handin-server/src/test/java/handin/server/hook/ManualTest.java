package handin.server.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import handin.checker.model.CheckerMistakes;
import handin.server.hook.script.HookTrial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/hooks.md}: scripts load, or are refused in the words of the block right after them. */
class ManualTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "^```groovy hooks\\n(.*?)^```\\n(?:\\n```text refused\\n(.*?)^```\\n)?",
            Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    static Path course;

    private static String manual() throws IOException {
        return Files.readString(Path.of(System.getProperty("handin.home"), "docs", "hooks.md"));
    }

    @TestFactory
    Stream<DynamicTest> scripts() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        var examples = EXAMPLE.matcher(manual());
        while (examples.find()) {
            String script = examples.group(1);
            String told = examples.group(2) == null ? "" : examples.group(2).strip();
            tests.add(dynamicTest(script.lines().findFirst().orElse(""), () -> {
                assertThat(outcome(script)).isEqualTo(told);
            }));
        }
        assertThat(tests).hasSizeGreaterThan(3);
        return tests.stream();
    }

    private static String outcome(String script) throws IOException {
        try {
            HookTrial.load(Files.writeString(course.resolve("hooks.groovy"), script));
            return "";
        } catch (CheckerMistakes mistakes) {
            return mistakes.getMessage().replace(course + "/", "");
        }
    }

    @Test
    void theTableNamesEveryOperationAndItsBlockInOrder() throws IOException {
        var rows = Pattern.compile("^\\| `([a-z-]+)` \\| `([a-zA-Z]+)` \\|", Pattern.MULTILINE)
                .matcher(manual())
                .results()
                .toList();
        assertThat(rows.stream().map(row -> row.group(1)).toList()).isEqualTo(Event.operations());
        for (var row : rows) {
            assertThat(linesOf(row.group(1), row.group(2) + " { }")).containsExactly(1);
        }
    }

    private static List<Integer> linesOf(String operation, String script) throws IOException {
        return HookTrial.load(Files.writeString(course.resolve("hooks.groovy"), script))
                .lines(operation);
    }
}

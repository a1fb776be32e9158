package handin.checker.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the manual shows of Java is what the example project runs. */
class ExampleProjectTest {
    private static final Path HOME = Path.of(System.getProperty("handin.home"));
    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");

    @Test
    void eachLineOfTheManualStandsInATestOfTheProject() throws IOException {
        var block = JAVA.matcher(Files.readString(HOME.resolve("docs/write-a-checker.md")));
        assertThat(block.find()).isTrue();
        var tested =
                Files.readAllLines(HOME.resolve("examples/checker-tests/src/test/java/course/TicketsTest.java"))
                        .stream()
                        .map(String::strip)
                        .collect(Collectors.toSet());
        assertThat(block.group(1).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(tested).contains(line));
    }
}

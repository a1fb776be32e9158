package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** Whoever asks a command for help sees how it is typed, however deep it lies. */
class CommandHelpTest {
    @TestFactory
    Stream<DynamicTest> everyCommandHasAnExample() {
        return below(Main.commandLine())
                .map(command ->
                        DynamicTest.dynamicTest(command.getCommandSpec().qualifiedName(), () -> hasAnExample(command)));
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return command.getSubcommands().values().stream().flatMap(sub -> Stream.concat(Stream.of(sub), below(sub)));
    }

    private static void hasAnExample(CommandLine command) {
        var spec = command.getCommandSpec();
        assertThat(spec.findOption("--help")).as("--help").isNotNull();
        assertThat(String.join("\n", spec.usageMessage().footer()))
                .contains("Example:")
                .contains(spec.qualifiedName());
    }
}

package handin.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamLinesTest {
    @TempDir
    Path course;

    private Path file(byte[] content) throws IOException {
        return Files.write(course.resolve("teams.txt"), content);
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneTeamALineInAnyNotation() throws Exception {
        var teams = TeamLines.parse(file("bob alice\n\n# nobody\n Carol+ dan +erin # late\nfred\n"), false);
        assertThat(teams).extracting(Team::name).containsExactlyInAnyOrder("alice+bob", "carol+dan+erin", "fred");
        assertThat(TeamLines.parse(file("Carol dan"), true))
                .extracting(Team::name)
                .containsExactly("Carol+dan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+ alice | teams.txt:2:1: a name is missing before this '+'",
                "alice + | teams.txt:2:7: a name is missing after this '+'",
                "alice ++ bob | teams.txt:2:8: a name is missing before this '+'",
                "alice + # bob | teams.txt:2:7: a name is missing after this '+'",
                "alice bob Alice | teams.txt:2:11: 'Alice' stands twice in this team",
            })
    void mistakesAreToldAtTheirPlace(String line, String sentence) throws Exception {
        Path file = file("# teams\n" + line + "\n");
        assertThatThrownBy(() -> TeamLines.parse(file, false)).hasMessage(sentence);
    }

    @Test
    void aFileThatIsNoTextIsAMistake() throws Exception {
        Path file = file(new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThatThrownBy(() -> TeamLines.parse(file, false))
                .hasMessage("teams.txt:1:1: this file is not text in UTF-8");
    }
}

package handin.server.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignmentsTest {
    @TempDir
    Path course;

    private Assignments assignments;

    @BeforeEach
    void open() throws IOException {
        assignments = new Assignments(course, CourseConfig.open(course));
    }

    private void checker(String name) throws IOException {
        Files.writeString(
                Files.createDirectories(course.resolve("checkers").resolve(name))
                        .resolve("checker.groovy"),
                "");
    }

    private List<String> active() {
        return assignments.active().stream().map(Assignment::name).toList();
    }

    @Test
    void everyFolderWithACheckerIsActiveByName() throws IOException {
        assertThat(active()).isEmpty();
        checker("words");
        checker("bank");
        checker(".hidden");
        Files.createDirectories(course.resolve("checkers/no-checker"));
        assertThat(active()).containsExactly("bank", "words");
    }

    @Test
    void foldersComeAndGoWhileTheServerRuns() throws IOException {
        checker("bank");
        assertThat(assignments.find("bank")).isPresent();
        Files.delete(course.resolve("checkers/bank/checker.groovy"));
        assertThat(assignments.find("bank")).isEmpty();
    }

    @Test
    void theConfigurationsListsDecideAndOrder() throws IOException {
        checker("a");
        checker("b");
        Files.writeString(course.resolve("config.toml"), "active-dirs = ['plain', 'a', 'a', '..']\n");
        assertThat(active()).containsExactly("plain", "a");
        assertThat(assignments.find("plain").orElseThrow().hasChecker()).isFalse();
        Files.writeString(course.resolve("config.toml"), "inactive-dirs = ['a']\n");
        assertThat(active()).containsExactly("b");
    }

    @Test
    void aNameThatLeadsElsewhereIsNoAssignment() throws IOException {
        checker("a");
        assertThat(assignments.find("../checkers/a")).isEmpty();
        assertThat(assignments.find("")).isEmpty();
    }
}

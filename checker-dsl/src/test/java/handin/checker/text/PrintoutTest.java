package handin.checker.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.checker.model.Student;
import handin.checker.model.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintoutTest {
    private static final Printout PRINTOUT =
            new Printout("Student: {username} ({Full Name})", List.of("Points: <+100>"), "//> ", "java");
    private static final Student ALICE = new Student("alice", Map.of("Full Name", "Alice Liddell"));
    private static final Student BOB = new Student("bob", Map.of("Full Name", "Bob $1 \\ Builder"));

    @TempDir
    Path directory;

    private Submission submission(Student... students) {
        return new Submission("bank", List.of(students), new byte[0], directory);
    }

    @Test
    void studentsThenExtraLinesThenAddedOnesThenTheProgram() throws IOException {
        Path file = PRINTOUT.write(submission(ALICE, BOB), List.of("Late <*90%>"), List.of("class Bank {", "}"));
        assertThat(file).isEqualTo(directory.resolve("grading/text.java"));
        assertThat(Files.readString(file)).isEqualTo("""
                        //> Student: alice (Alice Liddell)
                        //> Student: bob (Bob $1 \\ Builder)
                        //> Points: <+100>
                        //> Late <*90%>
                        class Bank {
                        }
                        """);
    }

    @Test
    void anEarlierPrintoutIsReplacedAndNothingElseIsLeft() throws IOException {
        PRINTOUT.write(submission(ALICE), List.of(), List.of("old"));
        PRINTOUT.write(submission(ALICE), List.of(), List.of("new"));
        assertThat(directory.resolve("grading")).isDirectoryContaining(file -> file.endsWith("text.java"));
        try (var files = Files.list(directory.resolve("grading"))) {
            assertThat(files).hasSize(1);
        }
        assertThat(directory.resolve("grading/text.java")).content().endsWith("new\n");
    }

    @Test
    void aLineOfSeveralLinesIsMarkedInEach() {
        Path file = PRINTOUT.write(submission(ALICE), List.of("first\nsecond"), List.of());
        assertThat(file).content().endsWith("//> first\n//> second\n");
    }

    @Test
    void extraLinesKnowTheSubmissionAndTheFirstStudent() {
        Printout printout = new Printout("{username}", List.of("{username} in {submission}"), "# ", "py");
        assertThat(printout.write(submission(ALICE, BOB), List.of(), List.of()))
                .content()
                .isEqualTo("# alice\n# bob\n# alice in " + directory + "\n");
    }

    @Test
    void aFieldCannotStartALineOfItsOwn() {
        Student eve = new Student("eve", Map.of("Full Name", "Eve)\n//> Points: <+999>\r\u2028x\u0000"));
        assertThat(PRINTOUT.write(submission(eve), List.of(), List.of()))
                .content()
                .startsWith("//> Student: eve (Eve) //> Points: (+999)  x )\n//> Points");
    }

    @Test
    void aFieldThatTheCourseLacksIsTheAuthorsMistakeAndWritesNothing() {
        Printout printout = new Printout("{Ful Name}", List.of(), "//> ", "java");
        assertThatThrownBy(() -> printout.write(submission(ALICE), List.of(), List.of()))
                .isInstanceOfSatisfying(MissingField.class, mistake -> {
                    assertThat(mistake.field()).isEqualTo("Ful Name");
                    assertThat(mistake.known()).containsExactly("username", "submission", "Full Name");
                })
                .hasMessage("there is no field {Ful Name}; there are {username}, {submission}, {Full Name}");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aDiskThatRefusesIsOurFailure() throws IOException {
        Files.writeString(directory.resolve("grading"), "in the way");
        assertThatThrownBy(() -> PRINTOUT.write(submission(ALICE), List.of(), List.of()))
                .isInstanceOf(UncheckedIOException.class);
    }
}

package handin.server.marking;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.account.Accounts;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many works at once, as they came from elsewhere: without our notes. */
class ManyMarksTest {
    private static final int STUDENTS = 120;

    @TempDir
    Path course;

    @Test
    void allPrintoutsAreReadAndGraded() throws Exception {
        Files.createFile(course.resolve("config.toml"));
        String program = "x = 1; // what a student wrote\n".repeat(50);
        for (int i = 0; i < STUDENTS; i++) {
            Path folder = course.resolve("users/s" + i + "/poem");
            Path accepted = Files.createDirectories(folder.resolve("SUCCESS-0/grading"));
            Path marked = Files.createDirectories(folder.resolve("grading"));
            String head = "//> Student: s" + i + "\n//> Maximum points: <+1000>\n";
            Files.writeString(accepted.resolve("text.java"), head + program);
            Files.writeString(marked.resolve("text.java"), head + "//> <-" + i + ">\n" + program);
            Files.writeString(marked.resolve("text.java~"), head);
        }
        Path aside = course.resolve("users/s7/poem/grading/marked-of-5273-text.java");
        Files.writeString(aside, "//> <-1>");
        var accounts = Accounts.open(course, CourseConfig.open(course));
        var marking = Marking.of(course, accounts, Disk.real());
        var heard = new AtomicInteger();
        var result = marking.mark(new Marking.Order("poem", Optional.empty(), false, true), new Progress() {
            @Override
            public void did(String team) {
                heard.incrementAndGet();
            }
        });
        assertThat(heard).hasValue(STUDENTS);
        assertThat(result.works().stream().flatMap(work -> work.remarks().stream()))
                .containsExactly(
                        aside
                                + ": what a reviewer wrote before the team handed in again; delete it when it is of no more use");
        assertThat(result.isTrouble()).isFalse();
        assertThat(result.students()).hasSize(STUDENTS).allMatch(student -> student.state() == State.MARKED);
        for (int i = 0; i < STUDENTS; i += 11) {
            assertThat(course.resolve("users/s" + i + "/poem/grade")).hasContent(String.valueOf(1000 - i));
        }
    }
}

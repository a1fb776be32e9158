package handin.server.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import handin.server.account.Accounts;
import handin.server.account.Team;
import handin.server.assignment.Assignment;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import handin.server.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark's course is one that a server takes for its own work. */
class GrowthCourseTest {
    @TempDir
    Path course;

    @Test
    void everyHandinCanBeFetchedBackByItsStudents() throws Exception {
        GrowthCourse.make(course, 6, 10);
        var config = CourseConfig.open(course);
        assertThat(Accounts.open(course, config).find("student5")).isPresent();
        try (Store store =
                Store.open(course, Disk.real(), () -> config.current().limits())) {
            store.awaitOrder();
            for (String student : List.of("student0", "student1", "student2", "student5")) {
                var old = new Assignment("old0", course.resolve("checkers/old0"));
                byte[] work = store.retrieve(new Team(List.of(student)), Set.of(student), old);
                assertThat(work).asString(UTF_8).isEqualTo("(define x 1)\n\n");
            }
        }
        assertThat(course.resolve("users/student1+student2/old0/SUCCESS-0")).isDirectory();
        try (var handins = Files.walk(course.resolve("users"), 3)) {
            assertThat(handins.filter(path -> path.endsWith("SUCCESS-0"))).hasSize(10);
        }
    }
}

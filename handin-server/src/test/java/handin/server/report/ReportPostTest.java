package handin.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Course.Letter;
import handin.server.account.Accounts;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports wait for their time, are mailed once and shown once, over all restarts. */
class ReportPostTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 12, 4, 12, 0);

    @TempDir
    Path course;

    private final List<Letter> letters = new ArrayList<>();
    private LocalDateTime now = NOON.minusSeconds(1);
    private boolean mails = true;

    @BeforeEach
    void accounts() throws IOException {
        Files.createFile(course.resolve("config.toml"));
        Files.createDirectories(course.resolve("users"));
        Files.writeString(
                course.resolve("users/accounts.toml"),
                "[alice]\npassword = '{plaintext}x'\nEmail = 'alice@example.edu'\n[bob]\npassword = '{plaintext}x'\nEmail = ''\n");
        reports().keep("alice", "5273", NOON, "Report on hw1 for alice\n\nFinal score: 7\n");
        reports().keep("alice", "5274", NOON.plusDays(1), "Report on hw2 for alice\n");
        reports().keep("bob", "5275", NOON, "Report on hw1 for bob\n");
    }

    private DelayedReports reports() {
        return DelayedReports.in(course, Disk.real(), () -> now);
    }

    /** As after a restart. */
    private void look() throws IOException {
        var accounts = Accounts.open(course, CourseConfig.open(course));
        try (var post = new ReportPost(reports(), accounts, letters::add, () -> mails)) {
            post.look();
        }
    }

    private List<String> due(String username) throws IOException {
        return reports().due(username).stream()
                .map(report -> report.text().lines().findFirst().orElse(""))
                .toList();
    }

    @Test
    void nothingIsToldBeforeItsTime() throws Exception {
        look();
        assertThat(letters).isEmpty();
        assertThat(due("alice")).isEmpty();
    }

    @Test
    void eachIsMailedOnceAndStillShown() throws Exception {
        now = NOON;
        look();
        look();
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.to()).containsExactly("alice@example.edu");
            assertThat(letter.subject()).isEqualTo("Report on hw1 for alice");
            assertThat(letter.body()).endsWith("Final score: 7\n");
        });
        assertThat(due("alice")).containsExactly("Report on hw1 for alice");
        now = NOON.plusDays(1);
        assertThat(due("alice")).containsExactly("Report on hw1 for alice", "Report on hw2 for alice");
        look();
        assertThat(letters).hasSize(2);
    }

    @Test
    void whoHasNoAddressAndACourseWithoutMailHaveThemAtTheNextHandin() throws Exception {
        now = NOON;
        mails = false;
        look();
        assertThat(letters).isEmpty();
        assertThat(due("alice")).hasSize(1);
        assertThat(due("bob")).containsExactly("Report on hw1 for bob");
        for (var report : reports().due("bob")) {
            reports().shown(report);
        }
        assertThat(due("bob")).isEmpty();
        assertThat(due("nobody")).isEmpty();
    }
}

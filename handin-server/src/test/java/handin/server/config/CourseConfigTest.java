package handin.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseConfigTest {
    @TempDir
    Path course;

    private CourseConfig read(String toml) throws IOException {
        Files.writeString(course.resolve("config.toml"), toml);
        return CourseConfig.open(course).current();
    }

    @Test
    void withoutAFileEverythingHasRacketsDefault() throws IOException {
        CourseConfig config = CourseConfig.open(course).current();
        assertThat(config.port()).isEqualTo(7979);
        assertThat(config.limits()).isEqualTo(new CourseConfig.Limits(Duration.ofSeconds(300), 500_000, 9, 0));
        assertThat(config.defaultFileName()).isEqualTo("handin.rkt");
        assertThat(config.usernames().caseSensitive()).isFalse();
        assertThat(config.usernames().pattern().pattern()).isEqualTo("^[a-z][a-z0-9]+$");
        assertThat(config.userFields()).containsExactly("Full Name", "ID#", "Email");
        assertThat(config.dirs()).isEqualTo(new CourseConfig.Dirs(Optional.empty(), List.of()));
        assertThat(config.masterPassword()).isEmpty();
        assertThat(config.mail()).isEmpty();
        assertThat(config.logFile()).isEqualTo("log");
        assertThat(config.logOutput()).isFalse();
        assertThat(config.evaluationMemory()).isEqualTo(256L << 20);
        assertThat(config.grading()).isEqualTo(new CourseConfig.GradingRules(Map.of(), Map.of(), Duration.ZERO));
    }

    @Test
    void everyKeyIsRead() throws IOException {
        CourseConfig config = read("""
                port-number = 0
                session-timeout = 20
                max-upload = 1_000
                max-upload-keep = 2
                max-attempt-keep = 3
                default-file-name = "work.txt"
                username-case-sensitive = true
                user-regexp = "^u[0-9]+$"
                user-desc = "u and a number"
                active-dirs = ["b", "a"]
                inactive-dirs = ["c"]
                master-password = "$argon2id$v=19$x"
                log-file = "logs/handin"
                log-output = true
                session-memory-limit = 536_870_912
                allow-new-users = true
                allow-change-info = true
                hook-file = "h.groovy"
                report-delay-in-minutes = 5
                deadline = [["hw1", 2026-12-01T23:59:00, 3], { assignment = "hw2", time = "2026-12-08 12:00" }]
                max-submissions = [["hw1", 2]]

                [course]
                tutors = ["ann"]
                max-upload = "ours"

                [mail]
                host = "smtp.example.edu"
                port = 587
                from = "Course <cs1@example.edu>"
                starttls = true
                user = "cs1"
                password-file = "mail-password"
                """);
        assertThat(config.limits()).isEqualTo(new CourseConfig.Limits(Duration.ofSeconds(20), 1000, 2, 3));
        assertThat(config.usernames().caseSensitive()).isTrue();
        assertThat(config.dirs()).isEqualTo(new CourseConfig.Dirs(Optional.of(List.of("b", "a")), List.of("c")));
        assertThat(config.masterPassword()).contains("$argon2id$v=19$x");
        assertThat(config.logOutput()).isTrue();
        assertThat(config.evaluationMemory()).isEqualTo(512L << 20);
        assertThat(config.accounts()).isEqualTo(new CourseConfig.AccountChanges(true, true));
        assertThat(config.hooks().file()).isEqualTo(course.resolve("h.groovy"));
        assertThat(config.grading())
                .isEqualTo(new CourseConfig.GradingRules(
                        Map.of(
                                "hw1", new CourseConfig.Deadline(LocalDateTime.parse("2026-12-01T23:59:00"), 3),
                                "hw2", new CourseConfig.Deadline(LocalDateTime.parse("2026-12-08T12:00:00"), 0)),
                        Map.of("hw1", 2),
                        Duration.ofMinutes(5)));
        assertThat(config.conf("max-submissions")).contains(List.of(List.of("hw1", 2)));
        assertThat(config.conf("tutors")).contains(List.of("ann"));
        assertThat(config.conf("max-upload")).contains("ours");
        assertThat(config.conf("session-timeout")).contains(20);
        assertThat(config.conf("nothing")).isEmpty();
        assertThat(config.conf("mail")).get().isInstanceOf(Map.class);
        assertThat(config.mail())
                .contains(new CourseConfig.MailServer(
                        "smtp.example.edu",
                        587,
                        "Course <cs1@example.edu>",
                        true,
                        Optional.of("cs1"),
                        Optional.of(course.resolve("mail-password"))));
    }

    @Test
    void extraFieldsAreTablesOrShortLists() throws IOException {
        CourseConfig config = read("""
                extra-fields = [
                  ["Full Name", false, false],
                  ["TA", ["Ann", "Ben"], "one of the TAs"],
                  { name = "Email", check = "@", description = "an address" },
                  ["Notes", "-"],
                ]
                """);
        assertThat(config.userFields()).containsExactly("Full Name", "TA", "Email");
        assertThat(config.extraFields()).extracting(ExtraField::hidden).containsExactly(false, false, false, true);
        assertThat(config.extraFields().get(1).accepts("Ann")).isTrue();
        assertThat(config.extraFields().get(1).accepts("Mallory")).isFalse();
        assertThat(config.extraFields().get(2).accepts("a@b")).isTrue();
        assertThat(config.extraFields().get(2).accepts("ab")).isFalse();
        assertThat(config.extraFields().get(3).accepts("anything")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "port-number = 70000 | config.toml:1:1: 'port-number' must be a whole number from 0 to 65535",
                "max-upload = '1' | config.toml:1:1: 'max-upload' must be a whole number from 1 to 1073741824",
                "username-case-sensitive = 1 | config.toml:1:1: 'username-case-sensitive' must be true or false",
                "active-dirs = 'hw1' | config.toml:1:1: 'active-dirs' must be a list of texts, such as [\"hw1\", \"hw2\"]",
                "active-dirs = ['a', 1] | config.toml:1:1: 'active-dirs' must be a list of texts, such as [\"hw1\", \"hw2\"]",
                "user-regexp = '[a' | config.toml:1:1: 'user-regexp' is not a regular expression: Unclosed character class at index 1",
                "master-password = 'pw' | config.toml:1:1: 'master-password' must be an Argon2id hash, which begins with $argon2id$",
                "default-file-name = '../x' | config.toml:1:1: 'default-file-name' must be the name of a file, without a directory before it",
                "mail = 'smtp' | config.toml:1:1: 'mail' must be a table, written [mail]",
                "extra-fields = [['']] | config.toml:1:17: an extra field needs a name, and it cannot be 'password'",
                "extra-fields = [['a'], ['a']] | config.toml:1:24: there are two extra fields named 'a'",
                "extra-fields = [{name='a', check='('}] | config.toml:1:28: 'check' is not a regular expression: Unclosed group at index 1",
                "deadline = [['a', 'tonight']] | config.toml:1:13: 'time' must be a local date and time, such as 2026-12-01T23:59:00",
                "deadline = [['a', 2026-12-01T23:59:00], ['a', 2026-12-01T23:59:00]] | config.toml:1:41: 'a' stands here twice",
                "max-submissions = [['a']] | config.toml:1:20: 'count' is missing here",
                "extra-fields = [['team']]\u0000teams.bind = 'roster' | config.toml:1:1: with 'bind' being \"roster\" the field 'team' must be hidden (check = \"-\"), or students choose their own team",
                "mail.host = 'h'\u0000mail.from = 'f'\u0000mail.port = 0 | config.toml:3:6: 'port' must be a whole number from 1 to 65535",
            })
    void aWrongValueIsSaidWithItsPlace(String toml, String sentence) {
        assertThatThrownBy(() -> read(toml.replace('\0', '\n'))).hasMessage(sentence);
    }

    @Test
    void aMistakeInATableHasItsOwnLine() {
        assertThatThrownBy(() -> read("[mail]\nhost = 'h'\nport = 0\nfrom = 'x@y'\n"))
                .hasMessage("config.toml:3:1: 'port' must be a whole number from 1 to 65535");
        assertThatThrownBy(() -> read("\n[mail]\nhost = 'h'\n")).hasMessage("config.toml:2:2: 'from' is missing here");
        assertThatThrownBy(() -> read("[[extra-fields]]\nname = 'a'\n[[extra-fields]]\nname = 'b'\ncheck = '('\n"))
                .hasMessageStartingWith("config.toml:5:1: 'check' is not a regular expression");
    }

    @Test
    void usernamesMayBeAnyOrOneOfAList() throws IOException {
        assertThat(read("user-regexp = false")
                        .usernames()
                        .pattern()
                        .matcher("9 Élan")
                        .find())
                .isTrue();
        var listed = read("user-regexp = ['alice', 'x.y']").usernames();
        assertThat(listed.pattern().matcher("Alice").find()).isTrue();
        assertThat(listed.pattern().matcher("x.y").find()).isTrue();
        assertThat(listed.pattern().matcher("xay").find()).isFalse();
        assertThat(listed.pattern().matcher("alice\n").find()).isFalse();
        assertThat(listed.description()).isEqualTo("a username of the course's list");
        var exact =
                read("username-case-sensitive = true\nuser-regexp = ['alice']").usernames();
        assertThat(exact.pattern().matcher("Alice").find()).isFalse();
    }

    @Test
    void aFileLargerThanAnyConfigurationIsNotRead() {
        assertThatThrownBy(() -> read("#".repeat(10 << 20)))
                .hasMessage("config.toml:1:1: this file is larger than the 1048576 bytes that are read of one");
    }
}

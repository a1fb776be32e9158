package handin.server.racket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.server.config.CourseConfig;
import handin.server.config.ExtraField;
import handin.server.racket.Row.Outcome;
import handin.server.store.CourseLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RacketImportTest {
    @TempDir
    Path directory;

    private Path old;
    private Path course;

    @BeforeEach
    void build() throws IOException {
        old = OldServer.in(directory.resolve("old"));
        course = directory.resolve("course");
    }

    private static List<String> rows(Report report, Outcome... outcomes) {
        return report.rows().stream()
                .filter(row -> List.of(outcomes).contains(row.outcome()))
                .map(row -> row.what() + " " + row.name())
                .toList();
    }

    private Map<String, String> tree(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void theConfigurationIsTakenAsFarAsItHasMeaning() throws IOException {
        Report report = RacketImport.run(old, course);
        CourseConfig config = CourseConfig.open(course).current();
        assertThat(config.port()).isEqualTo(7980);
        assertThat(config.limits()).isEqualTo(new CourseConfig.Limits(Duration.ofSeconds(120), 400_000, 4, 2));
        assertThat(config.dirs()).isEqualTo(new CourseConfig.Dirs(Optional.of(List.of("hw1", "hw2")), List.of("hw0")));
        assertThat(config.accounts()).isEqualTo(new CourseConfig.AccountChanges(true, false));
        assertThat(config.usernames().description()).isEqualTo("a letter, then letters and digits");
        assertThat(config.defaultFileName()).isEqualTo("work.rkt");
        assertThat(config.logFile()).isEqualTo("log/handin");
        assertThat(config.extraFields())
                .extracting(ExtraField::name)
                .containsExactly("Full Name", "ID#", "Email", "TA", "Notes");
        assertThat(config.extraFields().get(1).accepts("12")).isTrue();
        assertThat(config.extraFields().get(1).accepts("1x")).isFalse();
        assertThat(config.extraFields().get(3).accepts("Cid")).isFalse();
        assertThat(config.extraFields().get(4).hidden()).isTrue();
        assertThat(config.grading().deadlines().get("hw1").lateDays()).isEqualTo(3);
        assertThat(config.grading().maxSubmissions()).isEqualTo(Map.of("hw1", 5, "hw2", 0));
        assertThat(config.conf("tutors")).contains(List.of("Ann Ant", "head", "Ben Bee"));
        assertThat(config.conf("bonus")).get().hasToString("[[hw1, 2, 1.5], [hw2, 0, 0.0]]");
        assertThat(report.rows())
                .filteredOn(row -> row.what().equals("configuration") && row.outcome() == Outcome.NOT_TAKEN)
                .extracting(Row::name)
                .containsExactlyInAnyOrder(
                        "use-https",
                        "session-memory-limit",
                        "allow-web-upload",
                        "master-password",
                        "hook-file",
                        "grade-with");
    }

    @Test
    void accountsKeepTheirPasswordsAndFields() throws IOException {
        Report report = RacketImport.run(old, course);
        Path file = course.resolve("users/accounts.toml");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file))
                .contains("""
                ["alice"]
                password = "{md5}275182a69fa88c3d461be46e22a57f65"
                "Full Name" = "Alice Liddell"
                "ID#" = "1"
                "Email" = "alice@cs.example.edu"
                "TA" = "Ann"
                "Notes" = "needs large print"
                """)
                .contains("password = \"{plaintext}through the \\\"glass\\\" \\\\\"")
                .contains("[\"eve x\"]");
        assertThat(report.rows())
                .contains(
                        new Row(
                                "account",
                                "frank",
                                Outcome.TAKEN,
                                "its password is kept in no form that can be checked; ./handin set-password frank makes one"),
                        new Row(
                                "account",
                                "con",
                                Outcome.NOT_TAKEN,
                                "username must not be a Windows special file name"),
                        new Row(
                                "account",
                                "1234",
                                Outcome.TAKEN,
                                "it has 2 fields, the configuration 5; look it through"));
    }

    @Test
    void workGradesAndSolutionsFindTheirPlacesAndKeepTheirTimes() throws IOException {
        Report report = RacketImport.run(old, course);
        Path alice = course.resolve("users/alice/hw1");
        assertThat(tree(alice)).isEqualTo(tree(old.resolve("hw1/alice")));
        assertThat(Files.getLastModifiedTime(alice.resolve("SUCCESS-0/hw.rkt"))).isEqualTo(OldServer.LATEST);
        assertThat(Files.getLastModifiedTime(alice.resolve("SUCCESS-0"))).isEqualTo(OldServer.LATEST);
        assertThat(course.resolve("users/bob+carol/hw2/SUCCESS-0/raw")).exists();
        assertThat(course.resolve("users/alice/hw0/grade")).hasContent("9/10");
        assertThat(course.resolve("users/dan/hw1/ATTEMPT/handin")).hasContent("never right");
        assertThat(course.resolve("checkers/hw0/solution.rkt")).exists();
        assertThat(course.resolve("checkers/hw1/teams.txt")).exists();
        assertThat(course.resolve("checkers/hw1/checker.rkt")).exists();
        assertThat(course.resolve("checkers/hw1/checker.rkt-note.md")).exists();
        assertThat(course.resolve("checkers/hw1/compiled")).doesNotExist();
        assertThat(course.resolve(".handin/import")).doesNotExist();
        assertThat(rows(report, Outcome.NOT_TAKEN))
                .contains("checker hw1/checker.rkt", "file hw1/compiled", "file hw0/latest");
        assertThat(report.table()).contains("work                  4              0          0          0");
        assertThat(report.csv()).startsWith("what,name,outcome,reason\r\n").contains("work,hw2/bob+carol,taken,\r\n");
    }

    @Test
    void theSecondTimeEverythingIsThereAlready() throws IOException {
        Report first = RacketImport.run(old, course);
        Map<String, String> before = tree(course);
        Report second = RacketImport.run(old, course);
        assertThat(tree(course)).isEqualTo(before);
        assertThat(rows(second, Outcome.TAKEN, Outcome.KEPT)).isEmpty();
        assertThat(rows(second, Outcome.THERE))
                .containsAll(rows(first, Outcome.TAKEN).stream()
                        .filter(row -> !row.startsWith("file hw1/alice"))
                        .toList());
        assertThat(rows(second, Outcome.NOT_TAKEN)).isEqualTo(rows(first, Outcome.NOT_TAKEN));
    }

    @Test
    void aRehearsalTellsTheSameAndTouchesNothing() throws IOException {
        Report rehearsal = RacketImport.rehearse(old, course);
        assertThat(course).doesNotExist();
        assertThat(rehearsal.rows())
                .containsExactlyElementsOf(RacketImport.run(old, course).rows());
    }

    @Test
    void whatTheCourseHasStays() throws IOException {
        Files.createDirectories(course.resolve("users/alice/hw1/SUCCESS-0"));
        Files.writeString(course.resolve("users/alice/hw1/SUCCESS-0/hw.rkt"), "ours");
        Files.createDirectories(course.resolve("users/dan/hw1/ATTEMPT"));
        Files.writeString(course.resolve("users/accounts.toml"), "[alice]\npassword = '{plaintext}ours'\n");
        Files.writeString(
                course.resolve("config.toml"),
                "max-upload = 1 # ours\n\n[course] # ours\ntutors = []\n[mail]\nhost = 'h'\nfrom = 'f'\n");
        Report report = RacketImport.run(old, course);
        assertThat(rows(report, Outcome.KEPT))
                .containsExactly("configuration max-upload", "configuration tutors", "work hw1/alice");
        assertThat(rows(report, Outcome.THERE)).contains("account alice");
        assertThat(course.resolve("users/alice/hw1/SUCCESS-0/hw.rkt")).hasContent("ours");
        assertThat(course.resolve("users/alice/hw1/SUCCESS-1")).doesNotExist();
        assertThat(course.resolve("users/alice/hw1/grade")).hasContent("7/10");
        CourseConfig config = CourseConfig.open(course).current();
        assertThat(config.limits().maxUpload()).isEqualTo(1);
        assertThat(config.limits().maxUploadKeep()).isEqualTo(4);
        assertThat(config.conf("tutors")).contains(List.of());
        assertThat(config.conf("bonus")).isPresent();
        assertThat(Files.readString(course.resolve("config.toml")))
                .contains("max-upload = 1 # ours\n\n[course] # ours\n\"bonus\"".replace("\"bonus\"", "bonus"));
        assertThat(Files.readString(course.resolve("users/accounts.toml")))
                .startsWith("[alice]\npassword = '{plaintext}ours'\n");
    }

    @Test
    void workIsTakenBesideTriesOfOurs() throws IOException {
        Files.createDirectories(course.resolve("users/alice/hw1/ATTEMPT"));
        Files.writeString(course.resolve("users/alice/hw1/ATTEMPT/handin"), "ours");
        assertThat(rows(RacketImport.run(old, course), Outcome.TAKEN))
                .contains("work hw1/alice", "file hw1/alice/grade");
        assertThat(course.resolve("users/alice/hw1/SUCCESS-1/hw.rkt")).hasContent("older");
        assertThat(course.resolve("users/alice/hw1/ATTEMPT/handin")).hasContent("ours");
    }

    @Test
    void certificateAndKeyComeAlong() throws IOException {
        Files.writeString(old.resolve("private-key.pem"), "key");
        Files.writeString(old.resolve("server-cert.pem"), "certificate");
        assertThat(rows(RacketImport.run(old, course), Outcome.TAKEN)).contains("certificate server-cert.pem");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(course.resolve("private-key.pem"))))
                .isEqualTo("rw-------");
        Files.writeString(course.resolve("server-cert.pem"), "ours");
        assertThat(rows(RacketImport.run(old, course), Outcome.KEPT)).containsExactly("certificate server-cert.pem");
    }

    @Test
    void whatStandsInTheWayIsSaid() throws IOException {
        assertThatThrownBy(() -> RacketImport.run(directory, course))
                .hasMessageContaining(
                        "is no directory of Racket's handin server: it has neither config.rktd nor users.rktd.");
        assertThatThrownBy(() -> RacketImport.run(old, old)).hasMessageContaining("a directory of its own");
        Files.createDirectories(course);
        try (var server = new CourseLock(course)) {
            assertThatThrownBy(() -> RacketImport.run(old, course)).hasMessageContaining("is running on");
        }
        Files.writeString(course.resolve("config.toml"), "max-uplaod = 1\n");
        assertThatThrownBy(() -> RacketImport.run(old, course)).hasMessageContaining("did you mean 'max-upload'?");
        Files.delete(course.resolve("config.toml"));
        Files.writeString(old.resolve("users.rktd"), "((alice (\"x\"))\n");
        assertThatThrownBy(() -> RacketImport.run(old, course))
                .hasMessage("users.rktd:2:1: something is missing at the end");
        assertThat(course.resolve("config.toml")).exists();
    }

    @Test
    void oddEntriesAreToldAndTheRestIsTaken() throws IOException {
        Files.writeString(
                old.resolve("config.rktd"),
                "((max-upload 0) (session-timeout 9) (session-timeout 8) (port-number) x (log-file #f) (active-dirs (\"../outside\" 7)))");
        Files.writeString(
                old.resolve("users.rktd"), "((alice (\"nothex\")) (bob) (Bob (\"\")) (bob (\"\")) (\"../x\" (\"\")))");
        Report report = RacketImport.run(old, course);
        assertThat(report.rows().stream()
                        .filter(row -> !row.reason().isEmpty())
                        .map(row -> row.name() + ": " + row.reason()))
                .containsExactlyInAnyOrder(
                        "session-timeout: it stands there twice; the first counts",
                        "port-number: it has not the shape (key value)",
                        "an entry without a key: it has not the shape (key value)",
                        "active-dirs: some of it are no paths in quotes, or two have the same last name; look it through",
                        "max-upload: 'max-upload' must be a whole number from 1 to 1073741824",
                        "log-file: 'log-file' must be text in quotes",
                        "alice: its password is kept in no form that can be checked; ./handin set-password alice makes one",
                        "bob: it has not the shape (name (password field ...))",
                        "bob: its password is kept in no form that can be checked; ./handin set-password bob makes one",
                        "bob: it stands there twice; the first counts",
                        "../x: username must not contain these characters: + / \\ : | \" < >",
                        "outside: there is no directory " + directory.resolve("outside"));
    }
}

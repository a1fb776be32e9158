package handin.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.checker.model.Refused;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What students change themselves. */
class AccountChangesTest {
    private static final String CONFIG = """
            allow-new-users = true
            allow-change-info = true
            extra-fields = [
              { name = "Full Name" },
              { name = "Note", check = "-" },
              { name = "Email", check = "@", description = "a valid email address" },
              { name = "TA", check = ["Ann", "Ben"], description = "one of the TAs" },
            ]
            """;

    @TempDir
    Path course;

    private Accounts accounts;

    @BeforeEach
    void open() throws IOException {
        configure(CONFIG);
        accounts = Accounts.open(course, CourseConfig.open(course));
    }

    private void configure(String toml) throws IOException {
        Files.writeString(course.resolve("config.toml"), toml);
    }

    private Path file() {
        return course.resolve("users/accounts.toml");
    }

    private void zoe() throws IOException {
        accounts.create("Zoe", "pw", List.of("Zoe Z", "z@b.org", "Ben"));
    }

    @Test
    void aNewAccountHasAllFieldsWithHiddenOnesEmpty() throws IOException {
        assertThat(accounts.create("ZoeUpper", "pw", List.of("Zoe \"Q\" Z\u00fd", "z@b.org", "Ben")))
                .containsExactly(
                        Map.entry("Full Name", "Zoe \"Q\" Z\u00fd"),
                        Map.entry("Note", ""),
                        Map.entry("Email", "z@b.org"),
                        Map.entry("TA", "Ben"));
        assertThat(accounts.info("zoeupper")).containsExactly("Zoe \"Q\" Z\u00fd", "z@b.org", "Ben");
        assertThat(accounts.logIn("zoeupper", "pw").proven()).containsExactly("zoeupper");
    }

    @Test
    void anEmptyPasswordIsNone() throws IOException {
        assertThatThrownBy(() -> accounts.create("zoe", "", List.of("Zoe", "z@b.org", "Ben")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("the password must not be empty");
        zoe();
        assertThatThrownBy(() -> accounts.setPassword("zoe", "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accounts.add("yan", "", Map.of())).isInstanceOf(Refused.class);
        Files.writeString(file(), "[alice]\npassword = '{plaintext}'\n");
        assertThatThrownBy(() -> accounts.logIn("alice", "")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "9zoe | x;notmail;Mallory | bad username: \"9zoe\"; need alphanumeric string",
                "solution1 | x;notmail;Ben | the username prefix \"solution\" is reserved",
                "con | x;notmail;Ben | username must not be a Windows special file name",
                "zoe | x;notmail;Mallory | username already exists: `zoe'",
                "yan | x;notmail;Mallory | bad Email: \"notmail\"; need a valid email address",
                "yan | x;a@b;Mallory | bad TA: \"Mallory\"; need one of the TAs",
                "yan | x;a@b | this course asks for 3 fields (Full Name, Email, TA), but your client sent 2;"
                        + " open its dialog again, since the course may have changed",
            })
    void aNewAccountIsRefusedForTheFirstThingWrong(String username, String fields, String sentence) throws IOException {
        zoe();
        String before = Files.readString(file());
        assertThatThrownBy(() -> accounts.create(username, "pw", List.of(fields.split(";"))))
                .isInstanceOf(Refused.class)
                .hasMessage(sentence);
        assertThat(file()).hasContent(before);
    }

    @Test
    void newUsersAreRefusedBeforeAnythingElseIsLookedAt() throws IOException {
        configure("allow-change-info = true");
        assertThatThrownBy(() -> accounts.create("9Yana", "pw", List.of())).hasMessage("new users not allowed: 9yana");
    }

    @Test
    void fieldsThatAreFilledInChangeAndTheRestStays() throws IOException {
        zoe();
        var change = accounts.change("zoe", "", List.of("", "new@b.org", "")).orElseThrow();
        assertThat(change.before()).containsEntry("Email", "z@b.org").containsKey("Note");
        assertThat(change.after()).containsEntry("Email", "new@b.org").containsEntry("TA", "Ben");
        assertThat(accounts.info("zoe")).containsExactly("Zoe Z", "new@b.org", "Ben");
        assertThatCode(() -> accounts.logIn("zoe", "pw")).doesNotThrowAnyException();
    }

    @Test
    void onlyTheLinesOfTheOneAccountChange() throws IOException {
        zoe();
        String others = "# staff\n[alice] # her\npassword='{plaintext}pw' # ours\n\"TA\" = 'Ann'\n  # indented\n\n";
        String ours = Files.readString(file());
        Files.writeString(file(), others + ours + "# end");
        accounts.change("zoe", "", List.of("", "new@b.org", ""));
        assertThat(file()).hasContent(others + ours.replace("z@b.org", "new@b.org") + "# end");
        accounts.change("alice", "", List.of("Alice", "a@b.org", "Ben"));
        assertThat(Files.readString(file()))
                .startsWith("# staff\n[alice] # her\npassword='{plaintext}pw' # ours\n\"TA\" = \"Ben\"\n"
                        + "\"Full Name\" = \"Alice\"\n")
                .endsWith("# end");
    }

    @Test
    void aPasswordMayAlwaysBeChangedFieldsIfTheCourseAllowsIt() throws IOException {
        zoe();
        configure(CONFIG.replace("allow-change-info = true", ""));
        assertThat(accounts.change("zoe", "new1", List.of("", "", ""))).isEmpty();
        assertThat(accounts.logIn("zoe", "new1").proven()).containsExactly("zoe");
        assertThatThrownBy(() -> accounts.logIn("zoe", "pw")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accounts.change("zoe", "new2", List.of("Other", "", "")))
                .hasMessage("changing information not allowed: zoe");
        assertThatCode(() -> accounts.logIn("zoe", "new1")).doesNotThrowAnyException();
    }

    @Test
    void aChangeOfNothingIsRefused() throws IOException {
        zoe();
        for (String password : List.of("", "pw")) {
            assertThatThrownBy(() -> accounts.change("zoe", password, List.of("", "z@b.org", "Ben")))
                    .hasMessage("no fields changed: zoe");
        }
    }

    @Test
    void whatFieldsBecomeIsCheckedOldValuesIncluded() throws IOException {
        zoe();
        assertThatThrownBy(() -> accounts.change("zoe", "", List.of("", "bad", "")))
                .hasMessage("bad Email: \"bad\"; need a valid email address");
        Files.writeString(file(), Files.readString(file()).replace("z@b.org", "old"));
        assertThatThrownBy(() -> accounts.change("zoe", "", List.of("New", "", "")))
                .hasMessage("bad Email: \"old\"; need a valid email address");
        assertThat(accounts.change("zoe", "new1", List.of("", "", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice = { password = \"{plaintext}pw\", Email = \"a@b\", TA = \"Ann\" }",
                "alice.password = \"{plaintext}pw\"\nalice.Email = \"a@b\"\nalice.TA = \"Ann\"",
            })
    void anAccountWrittenInAnUnusualWayLogsInAndIsLeftAlone(String toml) throws IOException {
        Files.writeString(file(), toml);
        assertThatCode(() -> accounts.logIn("alice", "pw")).doesNotThrowAnyException();
        assertThatThrownBy(() -> accounts.change("alice", "", List.of("New", "", "")))
                .hasMessageStartingWith("The accounts file cannot be read just now");
        assertThatThrownBy(() -> accounts.setPassword("alice", "new"))
                .hasMessageContaining("accounts.toml:1:")
                .hasMessageContaining("'alice' can only be changed if it is written as a table, [alice]");
        assertThat(file()).hasContent(toml);
    }

    @Test
    void aBrokenFileIsNotChangedAndTheLastGoodOneLogsIn() throws IOException {
        zoe();
        String broken = Files.readString(file()) + "[half";
        Files.writeString(file(), broken);
        assertThatCode(() -> accounts.logIn("zoe", "pw")).doesNotThrowAnyException();
        assertThatThrownBy(() -> accounts.create("yan", "pw", List.of("Y", "y@b.org", "Ben")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The accounts file cannot be read just now");
        assertThatThrownBy(() -> accounts.change("zoe", "new", List.of("", "", "")))
                .isInstanceOf(Refused.class);
        assertThat(file()).hasContent(broken);
    }

    @Test
    void aReadOnlyDirectoryChangesNothing() throws IOException {
        zoe();
        String before = Files.readString(file());
        Files.createDirectory(course.resolve("users/.accounts.toml.new"));
        Files.createFile(course.resolve("users/.accounts.toml.new/in the way"));
        assertThatThrownBy(() -> accounts.change("zoe", "new", List.of("", "", "")))
                .isInstanceOf(IOException.class);
        assertThat(file()).hasContent(before);
        assertThatCode(() -> accounts.logIn("zoe", "pw")).doesNotThrowAnyException();
    }

    @Test
    void whatStaffAndServerChangeAtOnceIsAllThere() throws Exception {
        zoe();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                var other = Accounts.open(course, CourseConfig.open(course));
                int number = i;
                threads.submit(() -> other.create("user" + number, "pw", List.of("U", "u@b.org", "Ann")));
                threads.submit(() -> other.change("zoe", "", List.of("Zoe " + number, "", "")));
            }
        }
        assertThat(accounts.all())
                .extracting(Accounts.Row::username)
                .containsExactlyInAnyOrder("zoe", "user0", "user1", "user2", "user3");
        assertThat(accounts.info("zoe").getFirst()).matches("Zoe \\d");
    }

    @Test
    void anAccountThatIsGoneIsNotMadeAnew() throws IOException {
        zoe();
        Files.writeString(file(), "# nobody\n");
        assertThatThrownBy(() -> accounts.change("zoe", "new", List.of("", "", "")))
                .hasMessage("bad username or password for zoe");
        assertThatThrownBy(() -> accounts.setPassword("zoe", "new")).hasMessage("there is no account \"zoe\"");
    }
}

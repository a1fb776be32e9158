package handin.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    @TempDir
    Path course;

    private Accounts accounts;

    @BeforeEach
    void open() throws IOException {
        accounts = Accounts.open(course, CourseConfig.open(course));
    }

    private Path file() {
        return course.resolve("users/accounts.toml");
    }

    private void add(String... usernames) throws IOException {
        for (String username : usernames) {
            accounts.add(
                    username, "pw-" + username, Map.of("Full Name", username + " X", "Email", username + "@x.org"));
        }
    }

    @Test
    void anAddedAccountLogsInWithItsPasswordAlone() throws Exception {
        add("alice");
        assertThat(accounts.logIn("alice", "pw-alice").team().members()).containsExactly("alice");
        assertThatThrownBy(() -> accounts.logIn("alice", "pw-bob")).hasMessage("bad username or password for alice");
        assertThatThrownBy(() -> accounts.logIn("alice", "")).hasMessage("bad username or password for alice");
    }

    @Test
    void anUnknownNameGetsTheAnswerOfAWrongPassword() {
        assertThatThrownBy(() -> accounts.logIn("Nobody", "pw"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(Sentence.LOGIN_BAD))
                .hasMessage("bad username or password for nobody");
    }

    @Test
    void aTeamLogsInWithAnyMembersPasswordIfAllExist() throws Exception {
        add("alice", "bob");
        assertThat(accounts.logIn("Bob  +alice", "pw-alice").team().name()).isEqualTo("alice+bob");
        assertThat(accounts.logIn("alice+bob", "pw-bob").team().members()).containsExactly("alice", "bob");
        assertThat(accounts.logIn("alice+bob", "pw-bob").proven()).containsExactly("bob");
        assertThatThrownBy(() -> accounts.logIn("alice+carol", "pw-alice")).isInstanceOf(Refused.class);
    }

    @Test
    void theMasterPasswordLogsInAsAnyoneWhoExists() throws Exception {
        add("alice", "bob");
        Files.writeString(
                course.resolve("config.toml"), "master-password = '" + new Passwords().hash("master") + "'\n");
        assertThat(accounts.logIn("alice", "master").team().members()).containsExactly("alice");
        assertThat(accounts.logIn("alice+bob", "master").proven()).containsExactlyInAnyOrder("alice", "bob");
        assertThatThrownBy(() -> accounts.logIn("nobody", "master")).isInstanceOf(Refused.class);
    }

    @Test
    void aCrowdIsRefusedBeforeAnyPasswordIsLookedAt() {
        String crowd =
                String.join("+", IntStream.range(0, 900).mapToObj(i -> "u" + i).toList());
        assertThatThrownBy(() -> accounts.logIn(crowd, "pw")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"alice + bob,alice+bob", "bob+alice,alice+bob", "alice+alice,alice", "ALICE,alice", "' alice',' alice'"
    })
    void aTeamIsReadAsTyped(String typed, String name) {
        assertThat(accounts.team(typed).name()).isEqualTo(name);
    }

    @Test
    void aCaseSensitiveCourseKeepsCase() throws IOException {
        Files.writeString(course.resolve("config.toml"), "username-case-sensitive = true\nuser-regexp = '.'\n");
        accounts.add("Alice", "pw", Map.of());
        assertThat(accounts.find("Alice")).isPresent();
        assertThat(accounts.find("alice")).isEmpty();
        assertThat(accounts.team("Alice+alice").members()).containsExactly("Alice", "alice");
    }

    @Test
    void namesAreSortedByCodePoint() {
        assertThat(new Team(List.of("\uD83D\uDE00", "\uFF5E", "a")).members())
                .containsExactly("a", "\uFF5E", "\uD83D\uDE00");
    }

    @Test
    void aStudentHasEveryFieldInTheOrderOfTheCourse() throws IOException {
        add("alice");
        assertThat(accounts.find("alice").orElseThrow().fields())
                .containsExactly(
                        Map.entry("Full Name", "alice X"), Map.entry("ID#", ""), Map.entry("Email", "alice@x.org"));
        assertThat(accounts.find("bob")).isEmpty();
    }

    @Test
    void addingKeepsWhatPeopleWroteByHand() throws IOException {
        add("alice");
        Files.writeString(file(), "# staff: do not touch\n" + Files.readString(file()) + "# end");
        accounts.add("zoe", "pw", Map.of("Full Name", "Zoe \"Q\" Z\u00fd"));
        assertThat(Files.readString(file()))
                .startsWith("# staff: do not touch\n[\"alice\"]")
                .contains("# end\n\n[\"zoe\"]");
        assertThat(accounts.find("zoe").orElseThrow().fields()).containsEntry("Full Name", "Zoe \"Q\" Z\u00fd");
        assertThat(accounts.find("alice")).isPresent();
    }

    @Test
    void aLogInThatIsInterruptedIsGivenUp() throws IOException {
        add("alice");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> accounts.logIn("alice", "pw-alice")).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void passwordsAreKeptAsArgon2idOnly() throws IOException {
        add("alice");
        assertThat(Files.readString(file()))
                .contains("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain("pw-alice");
    }

    @Test
    void handMadeChangesAreSeenAndBrokenOnesAreNot() throws IOException {
        add("alice");
        String good = Files.readString(file());
        Files.writeString(file(), good + "[bob");
        assertThat(accounts.find("alice")).isPresent();
        Files.writeString(file(), good.replace("alice", "carol"));
        assertThat(accounts.find("alice")).isEmpty();
        assertThat(accounts.find("carol")).isPresent();
    }

    @Test
    void aBrokenFileIsNotAddedTo() throws IOException {
        add("alice");
        Files.writeString(file(), "[bob");
        assertThatThrownBy(() -> add("carol")).hasMessageStartingWith("accounts.toml:1:");
        assertThat(file()).hasContent("[bob");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "9zoe | bad username: \"9zoe\"; need alphanumeric string",
                "solution1 | the username prefix \"solution\" is reserved",
                "con | username must not be a Windows special file name",
                "lpt1 | username must not be a Windows special file name",
                "alice | username already exists: `alice'",
                "ALICE | username already exists: `alice'",
            })
    void aBadNewNameIsRefused(String username, String sentence) throws IOException {
        add("alice");
        assertThatThrownBy(() -> add(username)).isInstanceOf(Refused.class).hasMessage(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b",
                "..",
                ".a",
                "a.",
                " a",
                "a ",
                "a+b",
                "a\\b",
                "a:b",
                "a|b",
                "a\"b",
                "a<b",
                "nul.txt",
                "",
                "a\nb",
                "accounts.toml"
            })
    void aNameThatCannotBeADirectoryIsRefusedWhateverTheCourseAllows(String username) throws IOException {
        Files.writeString(course.resolve("config.toml"), "user-regexp = ''\n");
        assertThatThrownBy(() -> accounts.add(username, "pw", Map.of())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> UsernameRules.mustBeSafe("x".repeat(101))).isInstanceOf(Refused.class);
        assertThatCode(() -> UsernameRules.mustBeSafe("x".repeat(100))).doesNotThrowAnyException();
    }

    @Test
    void aBadFieldIsRefused() {
        assertThatThrownBy(() -> accounts.add("zoe", "pw", Map.of("Email", "notmail")))
                .hasMessage("bad Email: \"notmail\"; need a valid email address");
        assertThatThrownBy(() -> accounts.add("zoe", "pw", Map.of("Mail", "a@b.org")))
                .hasMessage("this course asks for no field \"Mail\"; it asks for: Full Name, ID#, Email");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "['..'] | accounts.toml:1:2: username must not begin or end with a space or period",
                "[alice] | accounts.toml:1:2: the account 'alice' has no password",
                "alice = 1 | accounts.toml:1:1: 'alice' must be a table, written [alice]",
                "alice.password = 'pw' | accounts.toml:1:7: 'password' must be an Argon2id hash, which begins with $argon2id$, or an older form: {md5}HEX, {unix}CRYPT ($1$, $5$, $6$, $2b$ or DES) or {plaintext}PASSWORD; './handin set-password' makes a good one",
            })
    void aMistakeMadeByHandIsSaidWithItsPlace(String toml, String sentence) throws IOException {
        Files.writeString(file(), toml);
        assertThatThrownBy(this::open).hasMessage(sentence);
    }
}

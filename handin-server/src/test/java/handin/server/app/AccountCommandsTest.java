package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import handin.server.account.Accounts;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AccountCommandsTest {
    @TempDir
    Path course;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void configure() throws IOException {
        Files.writeString(course.resolve("config.toml"), "port-number = 0\n");
    }

    private int run(Callable<Integer> command, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new Mishap())
                .execute(arguments);
    }

    private static NewPassword given(String password) {
        return new NewPassword(Map.of("HANDIN_PASSWORD", password), Optional.empty());
    }

    private static NewPassword typed(String... lines) {
        var answers = new ArrayDeque<>(List.of(lines));
        UnaryOperator<String> terminal = prompt -> answers.remove();
        return new NewPassword(Map.of(), Optional.of(terminal));
    }

    private Accounts accounts() throws IOException {
        return Accounts.open(course, CourseConfig.open(course));
    }

    private void logsIn(String username, String password) {
        assertThatCode(() -> accounts().logIn(username, password)).doesNotThrowAnyException();
    }

    private int addUser(String... arguments) {
        return run(new AddUserCommand(given("pw")), arguments);
    }

    private String in() {
        return course.toString();
    }

    @Test
    void aUserIsAddedWithThePasswordOfTheEnvironmentOrTheTerminal() {
        assertThat(addUser("alice", "--course", in(), "--field", "Full Name=Alice Liddell"))
                .isZero();
        assertThat(out.toString()).startsWith("Added alice to ");
        logsIn("alice", "pw");
        assertThat(run(new AddUserCommand(typed("two", "two")), "bob", "--course", in()))
                .isZero();
        logsIn("bob", "two");
    }

    @Test
    void whatIsWrongIsSaidInASentence() {
        addUser("alice", "--course", in());
        assertThat(addUser("alice", "--course", in())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("username already exists: `alice'\n");
        assertThat(run(new AddUserCommand(typed("one", "two")), "bob", "--course", in()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("These were two different passwords");
        assertThat(run(new AddUserCommand(new NewPassword(Map.of(), Optional.empty())), "bob", "--course", in()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("HANDIN_PASSWORD");
        assertThat(addUser("--course", in())).isEqualTo(2);
        assertThat(err.toString()).startsWith("Give either a USERNAME or --csv FILE.");
        assertThat(addUser("bob", "--course", in() + "/nowhere")).isEqualTo(2);
        assertThat(err.toString()).contains("is no course");
    }

    @Test
    void aRosterIsTakenInAndItsPasswordsAreForTheOwnerAlone() throws IOException {
        Path roster = Files.writeString(course.resolve("r.csv"), "username,Full Name\nalice,Alice\nbob,Bob\n");
        Path passwords = course.resolve("p.csv");
        String[] arguments = {"--course", in(), "--csv", roster.toString(), "--passwords", passwords.toString()};
        assertThat(addUser(arguments)).isZero();
        assertThat(out.toString())
                .isEqualTo("2 added: alice, bob\nThe passwords of 2 are in " + passwords
                        + ". Hand them out, then delete it.\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");
        List<String> lines = Files.readAllLines(passwords);
        assertThat(lines.getFirst()).isEqualTo("username,password");
        logsIn("bob", lines.getLast().substring("bob,".length()));

        assertThat(addUser(arguments)).isZero();
        assertThat(out.toString()).isEqualTo("2 already there: alice, bob\n");

        Files.writeString(roster, "username,Full Name\nalice,Alice\ncarol,Carol\n");
        assertThat(addUser(arguments)).isEqualTo(2);
        assertThat(err.toString()).contains("p.csv is there already");
        assertThat(accounts().find("carol")).isEmpty();
        assertThat(passwords).hasContent(String.join("\n", lines));
    }

    @Test
    void withoutAFilePasswordsThatWereMadeArePrinted() throws IOException {
        Path roster = Files.writeString(course.resolve("r.csv"), "username,password\nalice,pw\nbob,\n");
        addUser("--course", in(), "--csv", roster.toString());
        assertThat(out.toString()).startsWith("2 added: alice, bob\nusername,password\nbob,");
        logsIn("bob", out.toString().strip().substring(out.toString().lastIndexOf(',') + 1));
        logsIn("alice", "pw");
    }

    @Test
    void aDryRunDoesNothing() throws IOException {
        Path roster = Files.writeString(course.resolve("r.csv"), "username\nalice\n");
        assertThat(addUser("--course", in(), "--csv", roster.toString(), "--dry-run"))
                .isZero();
        assertThat(out.toString()).isEqualTo("1 would be added: alice\n");
        assertThat(accounts().all()).isEmpty();
    }

    @Test
    void anUpdateIsSaid() throws IOException {
        addUser("alice", "--course", in());
        Path roster = Files.writeString(course.resolve("r.csv"), "username,ID#\nalice,7\n");
        addUser("--course", in(), "--csv", roster.toString());
        assertThat(out.toString()).isEqualTo("1 already there: alice\n");
        addUser("--course", in(), "--csv", roster.toString(), "--update");
        assertThat(out.toString()).isEqualTo("1 changed: alice\n");
        assertThat(accounts().info("alice")).containsExactly("", "7", "");
    }

    @Test
    void aRosterWithMistakesAddsNobody() throws IOException {
        Path roster = Files.writeString(course.resolve("r.csv"), "username\ngood\n9bad\ncon\n");
        assertThat(addUser("--course", in(), "--csv", roster.toString())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("""
                        r.csv:3: bad username: "9bad"; need alphanumeric string
                        r.csv:4: username must not be a Windows special file name
                        Nobody was added.
                        """);
        assertThat(accounts().all()).isEmpty();
    }

    @Test
    void aPasswordIsSet() {
        addUser("alice", "--course", in());
        assertThat(run(new SetPasswordCommand(typed("new", "new")), "Alice", "--course", in()))
                .isZero();
        logsIn("alice", "new");
        assertThat(run(new SetPasswordCommand(given("unused")), "alice", "--course", in(), "--generate"))
                .isZero();
        logsIn("alice", out.toString().strip().substring(out.toString().lastIndexOf(' ') + 1));
        assertThat(run(new SetPasswordCommand(given("pw")), "nobody", "--course", in()))
                .isEqualTo(1);
        assertThat(err.toString()).isEqualTo("there is no account \"nobody\"\n");
        assertThat(run(new SetPasswordCommand(given("")), "alice", "--course", in()))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("the password must not be empty");
    }

    @Test
    void theLineOfTheMasterPasswordWorksInTheConfiguration() throws IOException {
        addUser("alice", "--course", in());
        assertThat(run(new SetPasswordCommand(given("open sesame")), "--master"))
                .isZero();
        Files.writeString(course.resolve("config.toml"), out.toString());
        logsIn("alice", "open sesame");
        assertThat(run(new SetPasswordCommand(given("pw")), "alice", "--master"))
                .isEqualTo(2);
    }

    @Test
    void usersAreListedAsATableThatCannotCommandTheTerminal() throws IOException {
        Files.writeString(Files.createDirectories(course.resolve("users")).resolve("accounts.toml"), """
                [alice]
                password = "{plaintext}pw"
                "Full Name" = "Alice \\u001B[2J"
                [bobby]
                password = "{md5}8fe4c11451281c094a6578e6ddbf5eed"
                "ID#" = "7"
                """);
        assertThat(run(new UsersCommand(), "--course", in())).isZero();
        assertThat(out.toString()).isEqualTo("""
                        username  Full Name   ID#  Email  password
                        alice     Alice ?[2J              plaintext
                        bobby                 7           md5
                        2 accounts
                        """);
    }

    @Test
    void usersAreFoundByNameFieldAndPassword() throws IOException {
        addUser("alice", "--course", in(), "--field", "Full Name=Alice Liddell");
        addUser("bob", "--course", in());
        Files.writeString(
                course.resolve("users/accounts.toml"),
                Files.readString(course.resolve("users/accounts.toml")) + "[carol]\npassword = '{plaintext}pw'\n");
        run(new UsersCommand(), "--course", in(), "LIDD");
        assertThat(out.toString()).contains("alice").endsWith("1 account\n");
        run(new UsersCommand(), "--course", in(), "--old-passwords");
        assertThat(out.toString()).contains("carol").endsWith("1 account\n");
        run(new UsersCommand(), "--course", in(), "nobody");
        assertThat(out.toString()).endsWith("0 accounts\n");
    }

    @Test
    void theCsvOfUsersIsARoster() throws IOException {
        addUser("alice", "--course", in(), "--field", "Full Name=Liddell, \"Alice\"");
        run(new UsersCommand(), "--course", in(), "--csv");
        assertThat(out.toString()).isEqualTo("username,Full Name,ID#,Email\nalice,\"Liddell, \"\"Alice\"\"\",,\n");
        Path roster = Files.writeString(course.resolve("r.csv"), out.toString());
        addUser("--course", in(), "--csv", roster.toString(), "--update");
        assertThat(out.toString()).isEqualTo("1 already there: alice\n");
    }
}

package handin.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {
    @TempDir
    Path course;

    private Accounts accounts;
    private CourseConfig config;

    @BeforeEach
    void open() throws IOException {
        var live = CourseConfig.open(course);
        config = live.current();
        accounts = Accounts.open(course, live);
    }

    private Roster roster(String csv) throws IOException {
        return Roster.read(Files.writeString(course.resolve("r.csv"), csv), config, List.of("Section"));
    }

    private Enrolment enrol(String csv, boolean update) throws IOException {
        Roster roster = roster(csv);
        Enrolment plan = accounts.plan(roster, update);
        accounts.enrol(roster, plan, generated -> {}, (done, all) -> {});
        return plan;
    }

    @Test
    void eachLineBecomesAnAccount() throws IOException {
        var plan = enrol("""
                Full Name,username,password,Email,Section
                "Liddell, Alice ""A\""\",Alice,pw-a,alice@x.org,7

                Bob,bob,,bob@x.org,8
                """, false);
        assertThat(plan.added()).containsExactly("alice", "bob");
        assertThat(plan.generated()).containsOnlyKeys("bob");
        assertThat(accounts.find("alice").orElseThrow().fields())
                .containsEntry("Full Name", "Liddell, Alice \"A\"")
                .containsEntry("ID#", "");
        assertThatCode(() -> accounts.logIn("alice", "pw-a")).doesNotThrowAnyException();
        assertThatCode(() -> accounts.logIn("bob", plan.generated().get("bob"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFusername;Full Name;Email\r\nbob;\"B; X\";b@x.org\r\n",
                "username\tFull Name\tEmail\nbob\tB; X\tb@x.org",
                "username,Full Name,Email\n bob , B; X , b@x.org \n",
            })
    void spreadsheetsOfAllCountriesAreRead(String csv) throws IOException {
        assertThat(roster(csv).entries())
                .containsExactly(new Roster.Entry(2, "bob", "", Map.of("Full Name", "B; X", "Email", "b@x.org")));
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        String csv = "username,Full Name\nalice,Alice\nbob,Bob\n";
        enrol(csv, false);
        String before = Files.readString(course.resolve("users/accounts.toml"));
        for (boolean update : List.of(false, true)) {
            var plan = enrol(csv, update);
            assertThat(plan.there()).containsExactly("alice", "bob");
            assertThat(plan.added()).isEmpty();
            assertThat(plan.changed()).isEmpty();
        }
        assertThat(course.resolve("users/accounts.toml")).hasContent(before);
    }

    @Test
    void anUpdateTakesOverFieldsThatAreFilledInAndNoPasswords() throws IOException {
        enrol("username,password,Full Name,ID#\nalice,pw,Alice,1\nbob,pw,Bob,2\n", false);
        String csv = "username,password,Full Name,ID#\nalice,other,Alice L,\nbob,other,Bob,2\n";
        assertThat(enrol(csv, false).changed()).isEmpty();
        assertThat(enrol(csv, true).changed()).containsExactly("alice");
        assertThat(accounts.info("alice")).containsExactly("Alice L", "1", "");
        assertThatCode(() -> accounts.logIn("alice", "pw")).doesNotThrowAnyException();
    }

    @Test
    void allMistakesAreSaidWithTheirLinesAndNobodyIsAdded() throws IOException {
        enrol("username\nmallory\n", false);
        assertThatThrownBy(() -> roster("""
                                username,Full Name,Email
                                good,"two
                                lines",g@x.org
                                9bad,x,x@x.org
                                alice,x,nomail
                                bob,x
                                GOOD,x,g@x.org
                                """)).isInstanceOf(RosterMistakes.class).hasMessage("""
                        r.csv:4: bad username: "9bad"; need alphanumeric string
                        r.csv:5: bad Email: "nomail"; need a valid email address
                        r.csv:6: there are 2 cells, but 3 columns
                        r.csv:7: 'good' is already 'good' in line 2""");
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void columnsMustBeKnown() {
        assertThatThrownBy(() -> roster("User,Email,Email,Group\n")).hasMessage("""
                        r.csv:1: there is no field 'User'; the columns may be username, password, Full Name, ID#, Email; leave others out with --ignore COLUMN
                        r.csv:1: there are two columns named 'Email'
                        r.csv:1: there is no field 'Group'; the columns may be username, password, Full Name, ID#, Email; leave others out with --ignore COLUMN
                        r.csv:1: no column is named 'username'; the first line of the file names the columns""");
        assertThatThrownBy(() -> roster("\n")).hasMessageStartingWith("r.csv:1: this file is empty");
    }

    @Test
    void aFileThatIsNoCsvInUtf8IsSaidSo() throws IOException {
        assertThatThrownBy(() -> roster("username,Email\nalice,\"open\nbob,x\n"))
                .hasMessageStartingWith("r.csv:2: this line is not CSV");
        Files.write(
                course.resolve("l.csv"), "username,Full Name\nzoe,Zo\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Roster.read(course.resolve("l.csv"), config, List.of()))
                .hasMessage("l.csv:2: this line is not text in UTF-8; save the file as \"CSV UTF-8\"");
    }

    @Test
    void aNewNameThatLooksLikeAnExistingOneIsAMistake() throws IOException {
        Files.writeString(course.resolve("config.toml"), "user-regexp = ''\n");
        open();
        enrol("username\npaypal\n", false);
        assertThatThrownBy(() -> enrol("username\n\np\u0430ypal\n", false))
                .hasMessageStartingWith("r.csv:3: the username \"p\u0430ypal\" looks too much like \"paypal\"");
    }

    @Test
    void passwordsThatCannotBeKeptAddNobody() throws IOException {
        Roster roster = roster("username\nalice\n");
        assertThatThrownBy(() -> accounts.enrol(
                        roster,
                        accounts.plan(roster, false),
                        generated -> {
                            throw new IOException("disk full");
                        },
                        (done, all) -> {}))
                .hasMessage("disk full");
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void passwordsThatAreMadeDiffer() {
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < 100; i++) {
            seen.merge(FreshPassword.make(), 1, Integer::sum);
        }
        assertThat(seen)
                .hasSize(100)
                .allSatisfy(
                        (password, times) -> assertThat(password).matches("([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}"));
    }
}

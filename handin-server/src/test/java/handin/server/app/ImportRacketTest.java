package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.app.RawSession.Writes;
import handin.server.racket.OldServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course made of a Racket server's directory: its users log in with their old passwords, over TLS, and retrieve their work. */
class ImportRacketTest {
    @TempDir
    static Path directory;

    private static Path course;
    private static CourseServer server;

    @BeforeAll
    static void importAndStart() throws Exception {
        Path old = OldServer.in(directory.resolve("old"));
        course = directory.resolve("course");
        var said = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(said))
                .execute("import-racket", old.toString(), "--course", course.toString());
        assertThat(status).isZero();
        assertThat(said.toString())
                .contains("checker hw1/checker.rkt: not taken: a checker in Racket cannot be run here")
                .contains("configuration master-password: not taken: an MD5 cannot be made an Argon2id hash")
                .contains("Next: ./handin serve --course " + course);
        server = CourseServer.open(course, CourseServer.Options.loopback());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static RawSession loggedIn(String user, String password) throws Exception {
        return new RawSession(server.port(), Writes.LINES)
                .greet()
                .set("username/s", user)
                .set("password", password.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private static String retrieved(String user, String password, String assignment) throws Exception {
        try (var session = loggedIn(user, password).set("assignment", assignment)) {
            session.type("get-submission\n");
            byte[] content = session.bytes(1 + Integer.parseInt(session.line()));
            session.expect("ok");
            return new String(content, StandardCharsets.UTF_8).substring(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "alice | rabbit-hole",
                "bob | through the \"glass\" \\",
                "carol | pw-carol",
                "dan | pässwörd λ",
                "Eve X | pw-frank",
            })
    void everyFormOfPasswordLogsInTwice(String user, String password) throws Exception {
        for (int time = 0; time < 2; time++) {
            try (var session = loggedIn(user, password).set("assignment", "hw1").type("save-submission\n")) {
                session.expect("ok");
            }
        }
        try (var session =
                loggedIn(user, "x" + password).set("assignment", "hw1").type("save-submission\n")) {
            assertThat(session.line()).contains("bad username or password");
        }
    }

    @Test
    void fieldsAreShownToTheirOwner() throws Exception {
        try (var session = loggedIn("dan", "pässwörd λ").type("get-user-info\nbye\n")) {
            session.expect("(\"Dan Déjà \\\"Vu\\\" \\\\ \\t \\u0001 λ\" \"4\" \"dan@cs.example.edu\" \"Ben\")");
            session.expect("ok");
        }
    }

    @Test
    void workOfOneAndOfATeamComesBack() throws Exception {
        assertThat(retrieved("alice", "rabbit-hole", "hw1")).isEqualTo("WXME0111 ## newest");
        String packed = Files.readString(course.resolve("users/bob+carol/hw2/SUCCESS-0/raw"));
        assertThat(retrieved("bob+carol", "pw-carol", "hw2")).isEqualTo(packed);
        assertThat(retrieved("carol", "pw-carol", "hw2")).isEqualTo(packed);
    }

    @Test
    void theNextHandinGoesOnTopOfTheOldOnes() throws Exception {
        try (var session = new RawSession(server.port(), Writes.LINES)) {
            session.begin("alice", "rabbit-hole", "hw2", 5).type("$hello");
            assertThat(session.afterMessages()).isEqualTo("confirm");
            session.type("check\n");
            assertThat(session.afterMessages()).isEqualTo("ok");
        }
        assertThat(retrieved("alice", "rabbit-hole", "hw2")).isEqualTo("hello");
        try (var session = loggedIn("bob", "through the \"glass\" \\").set("assignment", "hw2")) {
            session.type("save-submission\n");
            session.line();
            session.type("3\n");
            assertThat(session.line()).contains("bob").contains("bob+carol");
        }
    }
}

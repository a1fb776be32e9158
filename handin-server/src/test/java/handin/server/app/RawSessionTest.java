package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.app.RawSession.Writes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole sessions against the whole server, typed by a client that shares no code with it. */
class RawSessionTest {
    @TempDir
    static Path course;

    private static CourseServer server;

    @BeforeAll
    static void start() throws Exception {
        DemoCourse.copyTo(course, "fahrenheit", "words");
        Files.createDirectories(course.resolve("checkers/plain"));
        Files.writeString(course.resolve("checkers/plain/checker.groovy"), "check(evaluate: false) {\n}\n");
        server = CourseServer.open(course, CourseServer.Options.loopback());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Writes.class)
    void listsAssignmentsAndFields(Writes writes) throws Exception {
        try (var session = new RawSession(server.port(), writes).greet()) {
            session.type("get-active-assignments\n");
            session.expect("(\"fahrenheit\" \"plain\" \"words\")");
            session.type("get-user-fields\nbye\n");
            session.expect("(\"Full Name\" \"ID#\" \"Email\")");
            session.expect("ok");
            assertThat(session.atEnd()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Writes.class)
    void aloneHandsInAfterAYesAndRetrievesTheFile(Writes writes) throws Exception {
        byte[] work = DemoCourse.drRacketFile("f2c.wxme");
        try (var session = new RawSession(server.port(), writes)) {
            session.begin("carol", DemoCourse.PASSWORD, "fahrenheit", work.length);
            session.type("$").raw(work);
            String next = session.afterMessages();
            if (next.equals("message-box")) {
                assertThat(session.line()).contains("partner");
                session.expect("(yes-no)");
                session.type("yes\n");
                next = session.afterMessages();
            }
            assertThat(next).isEqualTo("confirm");
            session.type("check\n");
            assertThat(session.afterMessages()).isEqualTo("ok");
            assertThat(session.atEnd()).isTrue();
        }
        assertThat(retrieve("carol", "fahrenheit", writes)).isEqualTo(work);
    }

    private static byte[] retrieve(String user, String assignment, Writes writes) throws Exception {
        try (var session = new RawSession(server.port(), writes).greet()) {
            session.set("username/s", user).set("password", DemoCourse.PASSWORD).set("assignment", assignment);
            session.type("get-submission\n");
            byte[] content = session.bytes(1 + Integer.parseInt(session.line()));
            session.expect("ok");
            assertThat(content[0]).isEqualTo((byte) '$');
            return java.util.Arrays.copyOfRange(content, 1, content.length);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    f2c-wrong     | Your code failed a test: (Fahrenheit->Celsius 212) gave 324, but 100 was expected.
                    f2c-nodef     | Your program has to define Fahrenheit->Celsius, but it does not. Check the spelling, upper and lower case included.
                    f2c-syntax    | There is an error in your program:\\nthis ( is never closed: a ) is missing (line 1, column 0)
                    f2c-uncovered | Your own tests do not run all of your code: line 2, column 20 was never reached. Add a test that gets there, and hand in again.
                    """)
    void refusesWithASentenceThatNamesTheTrouble(String name, String sentence) throws Exception {
        byte[] work = DemoCourse.drRacketFile(name + ".wxme");
        try (var session = new RawSession(server.port(), Writes.CRUMBS)) {
            session.begin("alice + bob", DemoCourse.PASSWORD, "fahrenheit", work.length);
            session.type("$").raw(work);
            assertThat(session.afterMessages()).isEqualTo("\"" + sentence + "\"");
            assertThat(session.atEnd()).isTrue();
        }
        assertThat(course.resolve("users/alice+bob/fahrenheit/SUCCESS-0")).doesNotExist();
    }

    @Test
    void aWholeSessionInOneWriteIsAnsweredInOrder() throws Exception {
        try (var session = new RawSession(server.port(), Writes.LINES)) {
            session.type("handin ver1\n".replace(' ', '\n') + "set username/s \"bob\" set password \""
                    + DemoCourse.PASSWORD + "\" set assignment \"plain\" save-submission\n5 $hello check\n");
            session.expect("handin");
            session.expect("ver1");
            session.expect("ok");
            session.expect("go");
            assertThat(session.afterMessages()).isEqualTo("confirm");
            assertThat(session.afterMessages()).isEqualTo("ok");
        }
        assertThat(retrieve("bob", "plain", Writes.LINES)).isEqualTo("hello".getBytes(StandardCharsets.UTF_8));
    }
}

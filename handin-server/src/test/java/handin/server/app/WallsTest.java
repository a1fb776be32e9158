package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.sandbox.Means;
import handin.checker.sandbox.SandboxCheck;
import handin.checker.sandbox.SandboxCheck.Wall;
import handin.server.app.RawSession.Writes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WallsTest {
    private static final byte[] WORK = "int twice(int x) { 2 * x }\n".getBytes(StandardCharsets.UTF_8);

    private static Walls walls(boolean stands) {
        var tried = List.of(new Wall("hidden", true, ""), new Wall("memory ends", stands, "do this"));
        return new Walls(new SandboxCheck(tried, Means.WATCHED, List.of("it is cold")));
    }

    @Test
    void whereAllHoldThatIsOneLineAndWhatLimitsAreMadeOfFollows() {
        var report = walls(true).report();
        assertThat(report.getFirst()).contains("2 of 2");
        assertThat(report).filteredOn(line -> line.contains("watcher")).hasSize(1);
        assertThat(report.getLast()).isEqualTo("Not to be had: it is cold.");
    }

    @Test
    void whereOneIsMissingTheOperatorReadsWhichAndWhatToDo() {
        assertThat(walls(false).report())
                .contains("MISSING: memory ends: do this")
                .anyMatch(line -> line.contains("none is run"));
    }

    @Test
    void aServerWithAHoleEvaluatesNothingAndServesTheRest(@TempDir Path course) throws Exception {
        DemoCourse.copyTo(course);
        checker(course, "evaluated", "groovy");
        checker(course, "taken", "plain");
        try (var server = CourseServer.open(course, CourseServer.Options.loopback(), settings -> walls(false))) {
            assertThat(handIn(server, "evaluated"))
                    .contains("cannot check handins for evaluated at the moment")
                    .contains("not your fault");
            assertThat(handIn(server, "taken")).isEqualTo("ok");
            assertThat(Files.readString(server.log())).contains("does not hold: memory ends");
        }
    }

    private static void checker(Path course, String assignment, String kind) throws Exception {
        String text = kind.equals("plain")
                ? "check(evaluate: false, createText: false) {\n}\n"
                : "check(language: ['groovy']) {\n  test 'twice(2)', 4\n}\n";
        Path folder = Files.createDirectories(course.resolve("checkers").resolve(assignment));
        Files.writeString(folder.resolve("checker.groovy"), text);
    }

    private static String handIn(CourseServer server, String assignment) throws Exception {
        try (var session = new RawSession(server.port(), Writes.LINES)) {
            session.begin("alice", DemoCourse.PASSWORD, assignment, WORK.length)
                    .type("$")
                    .raw(WORK);
            String answer = session.afterMessages();
            return answer.equals("confirm") ? session.type("check\n").afterMessages() : answer;
        }
    }
}

package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.app.RawSession.Writes;
import handin.server.app.ReplayScript.Talk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replays against the whole server what the original server was seen to say. Each line is either the same, byte for byte, or has a reason why ours is right;
 * {@code target/replay.txt} lists them all.
 */
class ReplayTest {
    private static final Path TARGET = DemoCourse.HOME.resolve("handin-server/target");

    @TempDir
    static Path directory;

    private static ReplayCourse course;
    private static CourseServer server;

    @BeforeAll
    static void start() throws IOException {
        course = new ReplayCourse(directory);
        server = CourseServer.open(directory, CourseServer.Options.loopback());
        var report = new ReplayReport(ReplayScript.talks());
        report.write(TARGET.resolve("replay.txt"));
        report.writeDifferences(TARGET.resolve("replay-differences.md"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** In order: later talks need what earlier ones did. */
    @TestFactory
    Stream<DynamicTest> talks() throws IOException {
        return ReplayScript.talks().stream()
                .map(talk ->
                        DynamicTest.dynamicTest(talk.script() + ": " + talk.title(), () -> new Replay(talk).run()));
    }

    @Test
    void theDifferencesAreDocumented() throws IOException {
        assertThat(ReplayReport.documented())
                .as("the table in docs/protocol.md; target/replay-differences.md has it as it must be")
                .isEqualTo(new ReplayReport(ReplayScript.talks()).differences());
    }

    private static final class Replay {
        private final Talk talk;
        private final Map<Integer, RawSession> connections = new TreeMap<>();

        Replay(Talk talk) {
            this.talk = talk;
        }

        void run() throws Exception {
            try {
                for (ReplayLine line : talk.lines()) {
                    play(line);
                }
                for (var connection : connections.entrySet()) {
                    assertThat(connection.getValue().heard(1))
                            .as("what connection %d hears in the end", connection.getKey())
                            .isEmpty();
                }
            } finally {
                for (RawSession connection : connections.values()) {
                    connection.close();
                }
            }
        }

        private void play(ReplayLine line) throws Exception {
            switch (line.what()) {
                case "config" -> course.configure(line.text());
                case "empty-file" -> course.leaveEmpty(line.text());
                case "no-more" -> connection(1).endSpeech();
                default -> speak(line);
            }
        }

        private void speak(ReplayLine line) throws Exception {
            RawSession connection = connection(line.connection());
            if (line.isOfServer()) {
                assertThat(connection.heard(line.lineEnds())).as(line.place()).matches(line.expected());
            } else {
                connection.raw(line.said());
            }
        }

        private RawSession connection(int number) throws Exception {
            RawSession known = connections.get(number);
            if (known != null) {
                return known;
            }
            var fresh = new RawSession(server.port(), Writes.LINES);
            connections.put(number, fresh);
            return fresh;
        }
    }
}

package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.app.RawSession.Writes;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code [door]} in the configuration says is what holds at the door. */
class CrowdTest {
    @TempDir
    Path course;

    @ParameterizedTest
    @ValueSource(strings = {"max-connections", "max-connections-per-address"})
    void aSilentConnectionGivesWay(String key) throws Exception {
        Files.writeString(course.resolve("config.toml"), "[door]\n" + key + " = 1\n");
        try (var server = CourseServer.open(course, CourseServer.Options.loopback());
                var silent = new Socket(InetAddress.getLoopbackAddress(), server.port());
                var session = new RawSession(server.port(), Writes.LINES)) {
            session.greet().type("bye\n");
            session.expect("ok");
            assertThat(silent.getInputStream().read()).isNegative();
        }
    }

    @Test
    void aSilentConnectionIsClosedWhenItsTimeIsOver() throws Exception {
        Files.writeString(course.resolve("config.toml"), "[door]\nhandshake-timeout = 1\nfirst-line-timeout = 1\n");
        try (var server = CourseServer.open(course, CourseServer.Options.loopback());
                var silent = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            assertThat(silent.getInputStream().read()).isNegative();
        }
    }
}

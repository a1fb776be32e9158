package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.app.RawSession.Writes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups during a stream of handins, each restored and served again. */
class BackupWhileServingTest {
    private static final List<String> STUDENTS = List.of("alice", "bob", "carol");

    @TempDir
    Path directory;

    private final Map<String, Integer> confirmed = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    @Test
    void whatWasConfirmedBeforeABackupIsRetrievedFromIt() throws Exception {
        Path course = DemoCourse.copyTo(Files.createDirectory(directory.resolve("course")));
        Files.createDirectories(course.resolve("checkers/plain"));
        Files.writeString(
                course.resolve("checkers/plain/checker.groovy"),
                "check(evaluate: false, createText: false, output: 'hw.txt') {\n}\n");
        var stop = new AtomicBoolean();
        try (var server = CourseServer.open(course, CourseServer.Options.loopback());
                var students = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String student : STUDENTS) {
                handIn(server.port(), student);
                students.submit(() -> {
                    while (!stop.get()) {
                        handIn(server.port(), student);
                    }
                    return student;
                });
            }
            for (int i = 0; i < 3; i++) {
                var before = Map.copyOf(confirmed);
                Path file = directory.resolve("backup-" + i + ".tar.gz");
                assertThat(Main.commandLine().execute("backup", "--course", course.toString(), file.toString()))
                        .isZero();
                assertThat(restored(file, directory.resolve("restored-" + i)))
                        .allSatisfy((student, number) -> assertThat(number).isGreaterThanOrEqualTo(before.get(student)))
                        .hasSameSizeAs(STUDENTS);
            }
            stop.set(true);
        }
    }

    private void handIn(int port, String student) throws Exception {
        int number = numbers.incrementAndGet();
        byte[] work = ("work " + number + " of " + student + "\n" + "x".repeat(5_000) + "\nend " + number + "\n")
                .getBytes(StandardCharsets.UTF_8);
        try (var session = new RawSession(port, Writes.LINES)) {
            session.begin(student, DemoCourse.PASSWORD, "plain", work.length)
                    .type("$")
                    .raw(work);
            assertThat(session.afterMessages()).isEqualTo("confirm");
            session.type("check\n");
            assertThat(session.afterMessages()).isEqualTo("ok");
        }
        confirmed.put(student, number);
    }

    /** The numbers that a server on the restored course gives back. */
    private static Map<String, Integer> restored(Path file, Path course) throws Exception {
        assertThat(Main.commandLine().execute("restore", file.toString(), course.toString()))
                .isZero();
        var numbers = new ConcurrentHashMap<String, Integer>();
        try (var server = CourseServer.open(course, CourseServer.Options.loopback())) {
            for (String student : STUDENTS) {
                numbers.put(student, retrieved(server.port(), student));
            }
        }
        return numbers;
    }

    private static int retrieved(int port, String student) throws Exception {
        try (var session = new RawSession(port, Writes.LINES).greet()) {
            session.set("username/s", student)
                    .set("password", DemoCourse.PASSWORD)
                    .set("assignment", "plain");
            session.type("get-submission\n");
            int size = Integer.parseInt(session.line());
            String text = new String(session.bytes(size + 1), StandardCharsets.UTF_8).substring(1);
            int number = Integer.parseInt(text.split(" ")[1]);
            assertThat(text).endsWith("end " + number + "\n").contains(" of " + student + "\n");
            return number;
        }
    }
}

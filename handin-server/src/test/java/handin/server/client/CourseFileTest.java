package handin.server.client;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.disk.Disk;
import handin.server.door.tls.OpenDoor;
import handin.server.receipt.FoundReceipt;
import handin.server.receipt.Receipt;
import handin.server.receipt.Receipts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A student whose client knows the course from a file, against a real door. */
class CourseFileTest {
    @TempDir
    Path course;

    @TempDir
    Path home;

    private OpenDoor door;
    private Receipts receipts;
    private Typed typed;

    @BeforeEach
    void open() throws IOException {
        door = new OpenDoor(course);
        receipts = Receipts.in(course, Disk.real());
        typed = new Typed(home).with("HANDIN_PASSWORD", "pw");
        Files.writeString(home.resolve("hw1.scm"), "(define x 1)\n");
        write(home, Optional.of("alice"));
    }

    @AfterEach
    void close() {
        door.close();
    }

    private Path write(Path directory, Optional<String> username) throws IOException {
        var file = new CourseFile(
                "CS 1",
                "localhost",
                door.port(),
                Optional.of(Files.readString(door.certificate())),
                Optional.of(Files.readString(course.resolve("receipt-key.pub.pem"))),
                username);
        return Files.writeString(directory.resolve(CourseFile.FILE), file.toJson());
    }

    private String receipt(byte[] content) {
        return receipts.sign(new Receipt(
                "7",
                "CS 1",
                "hw1",
                List.of("alice"),
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                content.length,
                Receipts.sha256(content),
                Optional.empty()));
    }

    @Test
    void nothingButTheFileHasToBeSaid() {
        assertThat(typed.run("submit", "hw1.scm")).isZero();
        assertThat(typed.complained()).startsWith("Course: CS 1, at localhost:" + door.port());
        assertThat(typed.shown()).isEqualTo("hw1.scm is handed in for hw1.\nHandin successful.\n");
        assertThat(door.intake().events()).contains("commit (define x 1)\n");
    }

    @Test
    void itIsFoundInADirectoryAroundAndTheFolderNamesTheAssignment() throws IOException {
        Path folder = Files.createDirectories(home.resolve("work/HW2"));
        Files.writeString(folder.resolve("main.scm"), "x");
        var inside = new Typed(folder).with("HANDIN_PASSWORD", "pw");
        assertThat(inside.run("submit", "main.scm")).isZero();
        assertThat(inside.shown()).startsWith("main.scm is handed in for hw2.\n");
    }

    @Test
    void itMayLieAmongTheSettingsOrBeNamed() throws IOException {
        Files.delete(home.resolve(CourseFile.FILE));
        Path settings = Files.createDirectories(course.resolve("settings/handin"));
        Path file = write(settings, Optional.of("alice"));
        var elsewhere = new Typed(home)
                .with("HANDIN_PASSWORD", "pw")
                .with("XDG_CONFIG_HOME", settings.getParent().toString());
        assertThat(elsewhere.run("submit", "hw1.scm")).isZero();
        assertThat(typed.run("submit", "hw1.scm", "--course-file", file.toString()))
                .isZero();
        assertThat(new Typed(home)
                        .with("HANDIN_PASSWORD", "pw")
                        .with("HANDIN_COURSE", file.toString())
                        .with("HANDIN_SERVER", "localhost:1")
                        .run("submit", "hw1.scm"))
                .as("the file that is named, not the server of another course")
                .isZero();
    }

    @Test
    void whoNamesAServerMeansThatServer() {
        assertThat(typed.run("assignments", "--server", "localhost:1")).isEqualTo(2);
        assertThat(typed.complained()).startsWith("Could not connect to localhost:1");
        assertThat(typed.with("HANDIN_SERVER", "localhost:1").run("assignments"))
                .isEqualTo(2);
    }

    @Test
    void aServerWithAnotherCertificateGetsNoPassword() throws IOException {
        Path other = Files.createDirectory(course.resolve("other"));
        try (var another = new OpenDoor(other)) {
            Files.writeString(
                    home.resolve(CourseFile.FILE),
                    Files.readString(home.resolve(CourseFile.FILE))
                            .replace(String.valueOf(door.port()), String.valueOf(another.port())));
            assertThat(typed.run("submit", "hw1", "hw1.scm")).isEqualTo(2);
            assertThat(another.intake().events()).isEmpty();
        }
        assertThat(typed.complained()).contains("shows a certificate other than the one in");
    }

    @Test
    void aNameThatIsAskedForIsRememberedIfTheStudentAgrees() throws IOException {
        write(home, Optional.empty());
        var asked = new Typed(home).askedSecretly(prompt -> "pw").answering("bob\ny\n");
        assertThat(asked.run("submit", "hw1", "hw1.scm")).isZero();
        assertThat(Files.readString(home.resolve(CourseFile.FILE))).contains("\"username\" : \"bob\"");
        assertThat(typed.run("submit", "hw1", "hw1.scm")).isZero();
    }

    @Test
    void withoutANameOfAnAssignmentTheStudentIsAskedOrTold() throws IOException {
        Files.move(home.resolve("hw1.scm"), home.resolve("x.scm"));
        assertThat(typed.run("submit", "x.scm")).isEqualTo(2);
        assertThat(typed.complained()).contains("with --assignment NAME. There are: hw1, hw2, hw3");
        var asked = new Typed(home).askedSecretly(prompt -> "pw").answering("3\n");
        assertThat(asked.run("submit", "x.scm")).isZero();
        assertThat(asked.complained()).contains("  3  hw3\nWhich assignment is it for? ");
        assertThat(typed.run("submit", "x.scm", "-a", "hw2")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"host\": \"localhost\"}", "{\"host\": \"h\", \"port\": 70000}"})
    void aBrokenFileIsNamed(String content) throws IOException {
        Files.writeString(home.resolve(CourseFile.FILE), content);
        assertThat(typed.run("assignments")).isEqualTo(2);
        assertThat(typed.complained()).contains("handin-course.json cannot be used as a course file: ");
    }

    @Test
    void theReceiptIsKeptBesideTheFileAndAnEarlierOneStays() throws IOException {
        door.intake().judge("hw1", (content, talk) -> talk.finalMessage("Well done.\n\n" + receipt(content)));
        assertThat(typed.run("submit", "hw1.scm")).isZero();
        assertThat(typed.shown())
                .endsWith("Well done.\nReceipt 7: hw1.scm, 13 bytes, SHA-256 "
                        + Receipts.sha256(Files.readAllBytes(home.resolve("hw1.scm")))
                                .substring(0, 12)
                        + "...; keep it: hw1.scm.receipt.txt\n");
        assertThat(typed.complained()).doesNotContain("WARNING");
        Path kept = home.resolve("hw1.scm.receipt.txt");
        assertThat(FoundReceipt.in(Files.readString(kept))).hasSize(1);
        assertThat(typed.run("submit", "hw1.scm")).isZero();
        assertThat(home.resolve("hw1.scm.receipt-7.txt")).exists();
        assertThat(kept).exists();
    }

    @Test
    void aReceiptThatIsNotGoodIsSaid() throws IOException {
        door.intake().judge("hw1", (content, talk) -> talk.finalMessage("\n\n" + receipt(new byte[0])));
        assertThat(typed.run("submit", "hw1.scm")).isZero();
        assertThat(typed.complained()).contains("WARNING: the receipt is not of the file");
        door.intake()
                .judge(
                        "hw1",
                        (content, talk) ->
                                talk.finalMessage("\n\n" + receipt(content).replace("alice", "eve")));
        assertThat(typed.run("submit", "hw1.scm")).isZero();
        assertThat(typed.complained()).contains("WARNING: the receipt is not signed with the key in");
    }

    @Test
    void aReceiptCanBeShownInstead() {
        door.intake().judge("hw1", (content, talk) -> talk.finalMessage("\n\n" + receipt(content)));
        assertThat(typed.run("submit", "hw1.scm", "--no-receipt-file")).isZero();
        assertThat(typed.shown()).contains("-----END HANDIN RECEIPT-----");
        assertThat(home.resolve("hw1.scm.receipt.txt")).doesNotExist();
    }
}

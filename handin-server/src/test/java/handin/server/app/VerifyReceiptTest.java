package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.client.CourseFile;
import handin.server.client.CourseKey;
import handin.server.disk.Disk;
import handin.server.receipt.Receipt;
import handin.server.receipt.Receipts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifyReceiptTest {
    @TempDir
    Path course;

    @TempDir
    Path desk;

    private final StringWriter said = new StringWriter();
    private Path receipt;
    private Path work;

    @BeforeEach
    void handIn() throws IOException {
        work = Files.writeString(course.resolve("hw1.rkt"), "(define x 1)\n");
        byte[] content = Files.readAllBytes(work);
        String signed = Receipts.in(course, Disk.real())
                .sign(new Receipt(
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
        receipt = Files.writeString(course.resolve("letter.txt"), "Hello,\n> " + signed.replace("\n", "\n> "));
    }

    private int verify(Path file, String... more) {
        said.getBuffer().setLength(0);
        var words = new String[1 + more.length];
        words[0] = file.toString();
        System.arraycopy(more, 0, words, 1, more.length);
        return new CommandLine(new VerifyReceiptCommand(() -> CourseKey.find(desk, Map.of())))
                .setExecutionExceptionHandler(new Mishap())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(words);
    }

    @Test
    void aReceiptAndItsSubmissionAreRecognised() {
        assertThat(verify(receipt, "--course", course.toString())).isZero();
        assertThat(said.toString()).startsWith("Valid: ").contains("  team: alice\n");
        assertThat(verify(
                        receipt,
                        "--key",
                        course.resolve("receipt-key.pub.pem").toString(),
                        "--submission",
                        work.toString()))
                .isZero();
        assertThat(said.toString()).endsWith("hw1.rkt is the file that was received.\n");
    }

    @Test
    void anotherSubmissionIsNotTheOneReceived() throws IOException {
        Files.writeString(work, "(define x 2)\n");
        assertThat(verify(receipt, "--course", course.toString(), "--submission", work.toString()))
                .isEqualTo(1);
        assertThat(said.toString()).contains("hw1.rkt is NOT the file that was received");
    }

    @Test
    void aForgedReceiptIsNotValid() throws IOException {
        Files.writeString(receipt, Files.readString(receipt).replace("size: 13", "size: 99"));
        assertThat(verify(receipt, "--course", course.toString())).isEqualTo(1);
        assertThat(said.toString()).startsWith("NOT valid: the course's key is named, but");
    }

    @Test
    void anotherCoursesKeyIsNamed() throws IOException {
        Path other = Files.createDirectory(course.resolve("other"));
        Receipts.in(other, Disk.real());
        assertThat(verify(receipt, "--course", other.toString())).isEqualTo(1);
        assertThat(said.toString()).startsWith("NOT valid with this key: it names ");
    }

    private Path courseFile(Path of, Path in) throws IOException {
        var key = Optional.of(Files.readString(of.resolve("receipt-key.pub.pem")));
        var it = new CourseFile("CS 1", "handin.example.edu", 7979, Optional.empty(), key, Optional.empty());
        return Files.writeString(in.resolve(CourseFile.FILE), it.toJson());
    }

    @Test
    void theKeyInTheCourseFileWillDo() throws IOException {
        Path known = courseFile(course, desk);
        assertThat(verify(receipt, "--submission", work.toString())).isZero();
        assertThat(said.toString())
                .startsWith("Key: the one in " + known + "\nValid: ")
                .endsWith("hw1.rkt is the file that was received.\n");
        Path empty = Files.createDirectory(course.resolve("empty"));
        assertThat(verify(receipt, "--course", empty.toString())).isZero();
        desk = Files.createDirectory(desk.resolve("hw1"));
        assertThat(verify(receipt)).isZero();
    }

    @Test
    void aKeyThatIsNamedComesBeforeTheCourseFiles() throws IOException {
        Path other = Files.createDirectory(course.resolve("other"));
        Receipts.in(other, Disk.real());
        courseFile(other, desk);
        assertThat(verify(receipt)).isEqualTo(1);
        assertThat(said.toString()).contains("NOT valid with this key: it names ");
        assertThat(verify(receipt, "--course", course.toString())).isZero();
        assertThat(said.toString()).startsWith("Valid: ");
        assertThat(verify(
                        receipt, "--key", course.resolve("receipt-key.pub.pem").toString()))
                .isZero();
        assertThat(said.toString()).startsWith("Valid: ");
    }

    @Test
    void aCourseFileWithoutAUsableKeyIsASentence() throws IOException {
        String json = "{\"host\": \"handin.example.edu\", \"port\": 7979}";
        Path known = Files.writeString(desk.resolve(CourseFile.FILE), json);
        assertThat(verify(receipt)).isEqualTo(2);
        assertThat(said.toString()).startsWith("There is no ").contains("receipt-key: name", "--key FILE");
        Files.writeString(known, "{");
        assertThat(verify(receipt)).isEqualTo(2);
        assertThat(said.toString()).startsWith(known + " cannot be used as a course file: it is no JSON");
        Files.writeString(known, json.replace("}", ", \"receipt-key\": \"none\"}"));
        assertThat(verify(receipt)).isEqualTo(2);
        assertThat(said.toString()).startsWith(known.toString()).contains("BEGIN PUBLIC KEY");
    }

    @Test
    void whatCannotBeTriedIsASentence() throws IOException {
        assertThat(verify(work, "--course", course.toString())).isEqualTo(2);
        assertThat(said.toString()).contains("hw1.rkt holds no receipt");
        assertThat(verify(course.resolve("none"), "--course", course.toString()))
                .isEqualTo(2);
        assertThat(said.toString()).startsWith("There is no file or directory");
        Path empty = Files.createDirectory(course.resolve("empty"));
        assertThat(verify(receipt, "--course", empty.toString())).isEqualTo(2);
        assertThat(said.toString()).startsWith("There is no ").contains("--key FILE");
        assertThat(verify(receipt, "--key", work.toString())).isEqualTo(2);
        assertThat(said.toString()).contains("BEGIN PUBLIC KEY");
    }
}

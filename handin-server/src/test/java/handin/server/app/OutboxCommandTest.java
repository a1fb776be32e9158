package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Course.Letter;
import handin.server.disk.Disk;
import handin.server.mail.Outbox;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxCommandTest {
    @TempDir
    Path course;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void makeCourse() throws IOException {
        Files.createFile(course.resolve("config.toml"));
    }

    private int run(String... words) {
        said.getBuffer().setLength(0);
        return Main.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(words);
    }

    private void post(String subject) throws IOException {
        try (var outbox = Outbox.open(course, Disk.real(), Optional::empty)) {
            outbox.post(new Letter("", List.of("Alice <alice@example.org>"), List.of(), subject, "text"));
        }
    }

    @Test
    void anEmptyOneSaysSo() {
        assertThat(run("outbox", "--course", course.toString())).isZero();
        assertThat(said.toString()).isEqualTo("No letter waits.\n");
        assertThat(run("outbox", "--undeliverable", "--course", course.toString()))
                .isZero();
        assertThat(said.toString()).isEqualTo("No letter was put aside.\n");
    }

    @Test
    void whatWaitsIsListed() throws IOException {
        post("Receipt 7, \"hw1\" ✓");
        assertThat(run("outbox", "--course", course.toString())).isZero();
        assertThat(said.toString().lines().toList().getFirst())
                .startsWith("to ")
                .endsWith("  name");
        assertThat(said.toString())
                .containsPattern("alice@example.org +Receipt 7, \"hw1\" ✓ +20\\d\\d-.*Z +0 .*\\.eml");
        assertThat(run("outbox", "--csv", "--course", course.toString())).isZero();
        assertThat(said.toString())
                .startsWith(
                        "to,subject,since,tries,last trouble,name\nalice@example.org,\"Receipt 7, \"\"hw1\"\" ✓\",20");
    }

    @Test
    void whatWasPutAsideIsTriedAgain() throws IOException {
        post("one");
        post("two");
        Path outbox = course.resolve("outbox");
        try (var letters = Files.list(outbox)) {
            for (Path letter :
                    letters.filter(file -> file.toString().endsWith(".eml")).toList()) {
                Files.move(letter, outbox.resolve("undeliverable").resolve(letter.getFileName()));
            }
        }
        assertThat(run("outbox", "--undeliverable", "--csv", "--course", course.toString()))
                .isZero();
        String name = said.toString().lines().toList().getLast().replaceAll(".*,", "");
        assertThat(run("outbox", "retry", name, "--course", course.toString())).isZero();
        assertThat(said.toString()).isEqualTo("1 letter waits to be sent.\n");
        assertThat(outbox.resolve(name)).exists();
        assertThat(run("outbox", "retry", "--all", "--course", course.toString()))
                .isZero();
        assertThat(outbox.resolve("undeliverable")).isEmptyDirectory();
    }

    @Test
    void whatIsNotThereCannotBeTriedAgain() {
        assertThat(run("outbox", "retry", "../config.toml", "--course", course.toString()))
                .isEqualTo(2);
        assertThat(said.toString()).startsWith("There is no letter ../config.toml");
        assertThat(run("outbox", "retry", "--course", course.toString())).isEqualTo(2);
        assertThat(said.toString()).startsWith("Name the letters");
    }
}

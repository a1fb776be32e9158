package handin.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {
    private static final Choice ALL = new Choice(true, false, "log", Set.of(), Set.of());

    @TempDir
    Path directory;

    private Path course;
    private Path file;

    @BeforeEach
    void make() throws Exception {
        course = directory.resolve("course");
        file = directory.resolve("course.tar.gz");
        write("config.toml", "port-number = 1\n");
        write("private-key.pem", "secret\n");
        write("hook.secret", "secret\n");
        write("log", "line\n");
        write("log.2026-01-01.0", "line\n");
        write(".handin/lock", "1\n");
        write("users/accounts.toml", "[alice]\n");
        write("users/.accounts.toml.lock", "");
        write("users/ålice+bob/hw 1/SUCCESS-0/hw.rkt", "(define x 1)\n");
        write("users/ålice+bob/hw 1/SUCCESS-0/grading/text.rkt", ";;> ålice\n");
        write("users/ålice+bob/hw 1/hw.rkt", "(define x 1)\n");
        write("users/ålice+bob/hw 1/.attempt-1871/handin", "half");
        write("users/ålice+bob/hw 1/.unfinished-1872/handin", "ha");
        write("outbox/.new-x", "Sub");
        write(".handin/numbers", "1872\n");
        write(".handin/webhooks/example.edu-1/1.json", "{}\n");
        write("outbox/1.eml", "Subject: x\n");
        Files.setPosixFilePermissions(course.resolve("private-key.pem"), PosixFilePermissions.fromString("rw-------"));
    }

    private void write(String name, String text) throws Exception {
        Path path = course.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Backup.Summary backup(Choice choice) throws Exception {
        return new Backup(course, choice, folders -> {}).to(file);
    }

    private Path restored() throws Exception {
        Path target = directory.resolve("restored");
        Restore.from(file, target);
        return target;
    }

    @Test
    void everythingComesBackWithItsPermissionsAndTimes() throws Exception {
        var then = FileTime.from(Instant.parse("2025-11-11T11:11:11.123456Z"));
        Files.setLastModifiedTime(course.resolve("users/ålice+bob/hw 1/SUCCESS-0/hw.rkt"), then);
        var summary = backup(ALL);
        assertThat(summary.files()).isEqualTo(10);
        assertThat(summary.submissions()).isEqualTo(1);
        assertThat(summary.skipped()).isEmpty();
        Path restored = restored();
        Path work = restored.resolve("users/ålice+bob/hw 1/SUCCESS-0/hw.rkt");
        assertThat(work).hasContent("(define x 1)");
        assertThat(Files.getLastModifiedTime(work)).isEqualTo(then);
        assertThat(restored.resolve("outbox/1.eml")).exists();
        assertThat(restored.resolve(".handin/numbers")).hasContent("1872");
        assertThat(restored.resolve(".handin/webhooks/example.edu-1/1.json")).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restored.resolve("private-key.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatPassesAndWhatWasNotAskedForIsLeftOut() throws Exception {
        backup(new Choice(false, false, "log", Set.of(course.resolve("hook.secret")), Set.of()));
        Path restored = restored();
        assertThat(restored.resolve("config.toml")).exists();
        for (String absent : new String[] {
            "private-key.pem",
            "hook.secret",
            "log",
            "log.2026-01-01.0",
            ".handin/lock",
            "users/.accounts.toml.lock",
            "outbox/.new-x",
            "users/ålice+bob/hw 1/.attempt-1871",
            "users/ålice+bob/hw 1/.unfinished-1872"
        }) {
            assertThat(restored.resolve(absent)).doesNotExist();
        }
    }

    @Test
    void theFileIsItsOwnersAloneAndMayLieInTheCourse() throws Exception {
        file = course.resolve("backup.tar.gz");
        backup(ALL);
        int first = backup(ALL).files();
        assertThat(first).isEqualTo(10);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var entries = Files.list(course)) {
            assertThat(entries.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.contains("unfinished"));
        }
    }

    @Test
    void linksAreNamedAndLeftOut() throws Exception {
        Files.createSymbolicLink(course.resolve("users/ålice+bob/hw 1/link"), Path.of("/etc/passwd"));
        assertThat(backup(ALL).skipped()).containsExactly("users/ålice+bob/hw 1/link");
        assertThat(restored().resolve("users/ålice+bob/hw 1/link")).doesNotExist();
    }

    @Test
    void workThatIsNotWhatItsNoteSaysIsNamed() throws Exception {
        write(
                "users/ålice+bob/hw 1/SUCCESS-0/.handin.toml",
                "name = \"hw.rkt\"\nsize = 13\nsha256 = \"" + "0".repeat(64) + "\"\n");
        assertThat(backup(ALL).differing()).containsExactly("users/ålice+bob/hw 1/SUCCESS-0/hw.rkt");
    }

    @Test
    void aDamagedOrShortenedFileMakesNoCourse() throws Exception {
        backup(ALL);
        byte[] good = Files.readAllBytes(file);
        for (int length : new int[] {0, 10, good.length / 2, good.length - 1}) {
            Files.write(file, Arrays.copyOf(good, length));
            assertThatThrownBy(this::restored).as("length %d", length).isInstanceOf(BadArchive.class);
        }
        byte[] turned = good.clone();
        turned[good.length / 2] ^= 1;
        Files.write(file, turned);
        assertThatThrownBy(this::restored).isInstanceOf(BadArchive.class);
        assertThat(directory.resolve("restored")).doesNotExist();
        assertThat(directory.resolve(".restored.unfinished")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/x", "a/../../x", "a//x", "./x"})
    void namesThatLeadElsewhereAreRefused(String name) throws Exception {
        try (var tar = new TarArchiveOutputStream(
                new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file))))) {
            byte[] content = "x".getBytes(StandardCharsets.US_ASCII);
            var entry = new TarArchiveEntry(name, true);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        assertThatThrownBy(this::restored).isInstanceOf(BadArchive.class);
        assertThat(directory.resolve("x")).doesNotExist();
    }

    @Test
    void aDirectoryInUseIsNotTouched() throws Exception {
        backup(ALL);
        assertThatThrownBy(() -> Restore.from(file, course))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not empty");
        Path empty = Files.createDirectory(directory.resolve("empty"));
        assertThat(Restore.from(file, empty)).isEqualTo(10);
    }
}

package handin.server.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TomlFileTest {
    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve("a.toml");
    }

    private TomlFile<String> open() throws IOException {
        return new TomlFile<>(file(), table -> table.string("word").orElse("none"));
    }

    private static TomlFile.Edited<String> edited(String text) {
        return new TomlFile.Edited<>(
                text, TomlTable.parse("a.toml", text).string("word").orElse("none"));
    }

    @Test
    void anAbsentFileReadsAsEmpty() throws IOException {
        assertThat(open().current()).isEqualTo("none");
    }

    @Test
    void aChangedFileIsReadAgain() throws IOException {
        Files.writeString(file(), "word = 'one'");
        var toml = open();
        Files.writeString(file(), "word = 'other'");
        assertThat(toml.current()).isEqualTo("other");
        Files.writeString(file(), "#");
        assertThat(toml.current()).isEqualTo("none");
    }

    @Test
    void aFileThatAnEditorEmptiesOrRemovesForAMomentLeavesTheLastGoodValue() throws IOException {
        Files.writeString(file(), "word = 'one'");
        var toml = open();
        Files.writeString(file(), "");
        assertThat(toml.current()).isEqualTo("one");
        assertThatThrownBy(() -> toml.edit((text, value) -> edited("word = 'two'")))
                .hasMessage(
                        "a.toml:1:1: this file is empty now; if it is to say nothing, write a line with only a # into it");
        Files.delete(file());
        assertThat(toml.current()).isEqualTo("one");
        assertThatThrownBy(() -> toml.edit((text, value) -> edited("word = 'two'")))
                .hasMessageStartingWith("a.toml:1:1: this file is gone");
        Files.createDirectory(file());
        assertThat(toml.current()).isEqualTo("one");
        assertThatThrownBy(this::open).hasMessage("a.toml:1:1: this is a directory, where a file belongs");
        Files.delete(file());
        Files.writeString(file(), "word = 'back'");
        assertThat(toml.current()).isEqualTo("back");
    }

    @Test
    void aByteOrderMarkIsNoneOfTheText() throws IOException {
        Files.writeString(file(), "\uFEFFword = 'marked'");
        assertThat(open().current()).isEqualTo("marked");
    }

    @Test
    void bytesThatAreNoTextAreShownByTheirPlace() throws IOException {
        Files.write(file(), new byte[] {'w', '=', '1', '\n', (byte) 0xc3, (byte) 0xa9, '=', (byte) 0xff});
        assertThatThrownBy(this::open).hasMessage("a.toml:2:3: this file is not text in UTF-8 from here on");
        Files.write(file(), new byte[] {'w', (byte) 0xc3});
        assertThatThrownBy(this::open).hasMessage("a.toml:1:2: this file is not text in UTF-8 from here on");
    }

    @Test
    void aFileThatIsTooLargeIsBroken() throws IOException {
        Files.writeString(file(), "#2345");
        assertThat(new TomlFile<>(file(), 5, TomlTable::keys).current()).isEmpty();
        assertThatThrownBy(() -> new TomlFile<>(file(), 4, TomlTable::keys))
                .hasMessage("a.toml:1:1: this file is larger than the 4 bytes that are read of one");
    }

    @Test
    void mistakesInAFileOfTenThousandTablesHavePlaces() throws IOException {
        var many = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            many.append("[\"user").append(i).append("\"]\npassword = 'x'\n\"Full Name\" = 'A B'\n\n");
        }
        Files.writeString(file(), many.append("[last]\npassword = 7\n"));
        var toml = new TomlFile<>(
                file(),
                table -> table.keys().stream()
                        .filter(key ->
                                table.table(key).orElseThrow().value("password").isPresent())
                        .toList());
        assertThat(toml.current()).hasSize(10_001);
        assertThatThrownBy(() -> new TomlFile<>(
                        file(),
                        table -> table.keys().stream()
                                .map(key -> table.table(key).orElseThrow().string("password"))
                                .toList()))
                .hasMessage("a.toml:40002:1: 'password' must be text in quotes");
    }

    @Test
    void aChangeOfTheSameSizeAndTimeInANewFileIsSeen() throws IOException {
        Files.writeString(file(), "word = 'one'");
        FileTime time = Files.getLastModifiedTime(file());
        var toml = open();
        Path fresh = Files.writeString(directory.resolve("b"), "word = 'two'");
        Files.setLastModifiedTime(fresh, time);
        Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE);
        assertThat(toml.current()).isEqualTo("two");
    }

    @Test
    void aBrokenFileLeavesTheLastGoodValue() throws IOException {
        Files.writeString(file(), "word = 'one'");
        var toml = open();
        Files.writeString(file(), "word = 'half");
        assertThat(toml.current()).isEqualTo("one");
        Files.write(file(), new byte[] {'w', (byte) 0xff});
        assertThat(toml.current()).isEqualTo("one");
        Files.writeString(file(), "word = 'mended'");
        assertThat(toml.current()).isEqualTo("mended");
    }

    @Test
    void aFileBrokenFromTheStartIsAMistakeWithItsPlace() throws IOException {
        Files.writeString(file(), "\nword = = 1");
        assertThatThrownBy(this::open)
                .isInstanceOf(TomlMistake.class)
                .hasMessageStartingWith("a.toml:2:")
                .hasMessageContaining("this is not TOML");
    }

    @Test
    void aWrongTypeIsAMistakeAtTheKey() throws IOException {
        Files.writeString(file(), "x = 1\n  word = 7\n");
        assertThatThrownBy(this::open).hasMessage("a.toml:2:3: 'word' must be text in quotes");
    }

    @Test
    void anEditKeepsOtherRightsAndMakesANewFilePrivate() throws IOException {
        var toml = open();
        toml.edit((text, value) -> edited("word = " + TomlText.quote("a \"b\"\\\u0001\n")));
        assertThat(toml.current()).isEqualTo("a \"b\"\\\u0001\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));
        toml.edit((text, value) -> edited("word = 'next'"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-r-----");
    }

    @Test
    void anEditThatFailsLeavesTheFile() throws IOException {
        Files.writeString(file(), "word = 'one'");
        var toml = open();
        assertThatThrownBy(() -> toml.edit((text, value) -> edited("nonsense"))).isInstanceOf(TomlMistake.class);
        assertThat(file()).hasContent("word = 'one'");
        assertThat(toml.current()).isEqualTo("one");
    }

    @Test
    void editsOfTwoOwnersAtOnceAreAllKept() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var toml = open();
            var go = new CountDownLatch(1);
            for (int i = 0; i < 20; i++) {
                int number = i;
                threads.submit(() -> {
                    go.await();
                    toml.edit((text, value) -> edited(text + "k" + number + " = 1\n"));
                    return null;
                });
            }
            go.countDown();
        }
        assertThat(Files.readAllLines(file())).hasSize(20);
    }

    @Test
    void whatAnotherWritesInTheMiddleOfAnEditIsKept() throws IOException {
        Files.writeString(file(), "word = 'one'\n");
        var toml = open();
        var interruptions = new AtomicInteger();
        toml.edit((text, value) -> {
            if (interruptions.getAndIncrement() == 0) {
                write("word = 'two'  # by hand\n");
            }
            return edited(text + "more = 1\n");
        });
        assertThat(file()).hasContent("word = 'two'  # by hand\nmore = 1\n");
        assertThat(toml.current()).isEqualTo("two");
        assertThat(interruptions).hasValue(2);
    }

    private void write(String text) {
        try {
            Files.writeString(file(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileWrittenAllTheTimeIsLeftAlone() throws IOException {
        var toml = open();
        var tries = new AtomicInteger();
        assertThatThrownBy(() -> toml.edit((text, value) -> {
                    write("word = '" + tries.incrementAndGet() + "'\n");
                    return edited(text + "more = 1\n");
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("written by others all the time");
        assertThat(file()).hasContent("word = '" + tries + "'\n");
        assertThat(directory).isDirectoryNotContaining("glob:**.new");
    }

    /** On a busy machine an editor's pause may be longer than the rest that we take, so it may try again; who never rests fails each time. */
    @Test
    void anEditorThatWritesInPlaceIsNotCaughtHalfWay() throws Exception {
        String whole = "word = 'two'\nrest = 1\nmore = 1\n";
        String came = "";
        for (int tries = 0; tries < 10 && !came.equals(whole); tries++) {
            came = editedWhileAnEditorWrites();
        }
        assertThat(came).isEqualTo(whole);
    }

    private String editedWhileAnEditorWrites() throws Exception {
        Files.writeString(file(), "word = 'one'\n");
        var toml = open();
        var half = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> {
                try (var editor = Files.newOutputStream(file())) {
                    editor.write("word = 'two'\n".getBytes(StandardCharsets.UTF_8));
                    half.countDown();
                    Thread.sleep(15);
                    editor.write("rest = 1\n".getBytes(StandardCharsets.UTF_8));
                }
                return null;
            });
            half.await();
            toml.edit((text, value) -> edited(text + "more = 1\n"));
        }
        return Files.readString(file());
    }

    @Test
    void anEditThatChangesNothingDoesNotWrite() throws IOException {
        Files.writeString(file(), "word = 'one'");
        Object before = Files.readAttributes(file(), BasicFileAttributes.class).fileKey();
        var turn = open().edit((text, value) -> edited(text));
        assertThat(turn.after()).isEqualTo("one");
        assertThat(Files.readAttributes(file(), BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
    }

    @Test
    void twoOwnersInOneProcessTakeTurns() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                var toml = open();
                int number = i;
                threads.submit(() -> toml.edit((text, value) -> edited(text + "k" + number + " = 1\n")));
            }
        }
        assertThat(Files.readAllLines(file())).hasSize(8);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(directory.resolve("real.toml"), "word = 'one'");
        Files.createSymbolicLink(file(), real);
        open().edit((text, value) -> edited("word = 'two'"));
        assertThat(file()).isSymbolicLink();
        assertThat(real).hasContent("word = 'two'");
    }

    @Test
    void aByteOrderMarkIsNoMistake() throws IOException {
        Files.writeString(file(), "\uFEFFword = 'one'");
        assertThat(open().current()).isEqualTo("one");
    }
}

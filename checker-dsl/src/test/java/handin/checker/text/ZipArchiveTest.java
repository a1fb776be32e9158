package handin.checker.text;

import static handin.checker.text.Refusals.refusalOf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {
    private static final byte[] TEXT = "class A {}\n".getBytes(UTF_8);

    @TempDir
    Path folder;

    private interface Filling {
        void into(ZipArchiveOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            filling.into(zip);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        return zip(out -> {
            for (String name : names) {
                add(out, new ZipArchiveEntry(name), TEXT);
            }
        });
    }

    private static void add(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content) throws IOException {
        zip.putArchiveEntry(entry);
        if (!entry.isDirectory()) {
            zip.write(content);
        }
        zip.closeArchiveEntry();
    }

    private static List<String> names(byte[] zip) {
        return MultiFile.unpack(zip).files().stream().map(SubmittedFile::name).toList();
    }

    @Test
    void filesComeOutSortedAndWhole() throws IOException {
        var files = MultiFile.unpack(zip("b.java", "Größe.txt", "a.java")).files();
        assertThat(files).extracting(SubmittedFile::name).containsExactly("Größe.txt", "a.java", "b.java");
        assertThat(files).extracting(SubmittedFile::content).containsOnly(TEXT);
    }

    @Test
    void theFolderThatAllLieInAndWhatSystemsAddDoNotCount() throws IOException {
        assertThat(names(zip("hw1/", "hw1/b.java", "hw1/a.java", "hw1/.DS_Store", "__MACOSX/hw1/._a.java")))
                .containsExactly("a.java", "b.java");
    }

    @ParameterizedTest
    @CsvSource({
        "../a.java,bad filename: \"../a.java\"",
        "hw/../../a.java,bad filename: \"../../a.java\"",
        "/etc/passwd,bad filename: \"/etc/passwd\"",
        "..\\a.java,bad filename: \"../a.java\"",
        ".profile,bad filename: \".profile\"",
        "a<+10>.java,bad filename: \"a<+10>.java\"",
        "+10.java,bad filename: \"+10.java\"",
    })
    void namesThatLeadOutsideAreRefused(String name, String sentence) throws IOException {
        byte[] zip = zip(name);
        assertThat(refusalOf(() -> MultiFile.unpack(zip)).sentence())
                .isIn(sentence, sentence.replace("../a", "..\\\\a"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void deeperFoldersAreRefused() throws IOException {
        byte[] zip = zip("hw1/a.java", "hw1/shapes/Circle.java");
        assertThat(refusalOf(() -> MultiFile.unpack(zip)).sentence())
                .startsWith("Your zip archive holds \"shapes/Circle.java\", in a folder of its own.");
    }

    @Test
    void oneNameForTwoFilesIsRefused() throws IOException {
        byte[] twice = zip("a.java", "a.java");
        assertThat(refusalOf(() -> MultiFile.unpack(twice)).code()).isEqualTo(Sentence.MULTI_NAME_TWICE);
        byte[] alike = zip("Bank.java", "bank.JAVA");
        assertThat(refusalOf(() -> MultiFile.unpack(alike)).code()).isEqualTo(Sentence.MULTI_NAMES_ALIKE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0120777, 0060666, 0010666})
    void linksAndDevicesAreRefused(int mode) throws IOException {
        byte[] zip = zip(out -> {
            var entry = new ZipArchiveEntry("a.java");
            entry.setUnixMode(mode);
            add(out, entry, "/etc/shadow".getBytes(UTF_8));
        });
        assertThat(refusalOf(() -> MultiFile.unpack(zip)).sentence())
                .startsWith("Your zip archive holds \"a.java\", which is no file, but a link or a device.");
    }

    @Test
    void tenThousandFilesAreRefusedByTheirNumber() throws IOException {
        byte[] zip = zip(out -> {
            for (int i = 0; i < 10_000; i++) {
                add(out, new ZipArchiveEntry(i + ".java"), new byte[0]);
            }
        });
        assertThat(refusalOf(() -> MultiFile.unpack(zip)).sentence())
                .startsWith("Your submission holds 10000 files, but at most 1000 can be taken.");
    }

    @Test
    void whatGrowsTooMuchIsRefused() throws IOException {
        byte[] bomb = zip(out -> add(out, new ZipArchiveEntry("a.java"), new byte[80 << 20]));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusalOf(() -> MultiFile.unpack(bomb)).sentence())
                .startsWith(
                        "Your zip archive holds \"a.java\", which is more than 100 times larger than it is packed.");
    }

    @Test
    void whatIsTooMuchTogetherIsRefused() throws IOException {
        byte[] some = shrinking(30);
        byte[] zip = zip(out -> {
            for (int i = 0; i < 50; i++) {
                add(out, new ZipArchiveEntry(i + ".java"), some);
            }
        });
        assertThat(refusalOf(() -> MultiFile.unpack(zip)).sentence())
                .startsWith("Your zip archive holds more than can be taken: with \"11.java\",");
    }

    /** To about this part of its 900,000 bytes. */
    private static byte[] shrinking(int part) {
        byte[] once = new byte[900_000 / part];
        new Random(1).nextBytes(once);
        byte[] all = new byte[900_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = once[i % once.length];
        }
        return all;
    }

    @Test
    void manyThatGrowALittleTooMuchAreRefused() throws IOException {
        byte[] zip = zip(out -> {
            for (int i = 0; i < 10; i++) {
                add(out, new ZipArchiveEntry(i + ".java"), new byte[900_000]);
            }
        });
        assertThat(refusalOf(() -> MultiFile.unpack(zip)).sentence())
                .startsWith("Your zip archive holds files which, with \"1.java\", are together more than 100 times"
                        + " larger than the archive.");
    }

    @Test
    void aPasswordIsRefused() throws IOException {
        byte[] zip = zip("a.java");
        int local = 6;
        int central = indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8;
        zip[local] |= 1;
        zip[central] |= 1;
        assertThat(refusalOf(() -> MultiFile.unpack(zip)).code()).isEqualTo(Sentence.ZIP_LOCKED);
    }

    private static int indexOf(byte[] all, byte[] part) {
        return new String(all, ISO_8859_1).indexOf(new String(part, ISO_8859_1));
    }

    @Test
    void nothingInItIsRefused() throws IOException {
        byte[] zip = zip();
        assertThat(refusalOf(() -> MultiFile.unpack(zip)).code()).isEqualTo(Sentence.MULTI_EMPTY);
    }

    @Test
    void whateverIsBrokenIsReadOrRefused() throws IOException {
        byte[] whole = zip("hw/a.java", "hw/Größe.txt", "hw/c.java");
        Random random = new Random(11);
        int read = 0;
        for (int i = 0; i < 4000; i++) {
            byte[] broken =
                    random.nextInt(5) == 0 ? Arrays.copyOf(whole, 5 + random.nextInt(whole.length - 5)) : whole.clone();
            for (int changes = random.nextInt(6); changes > 0; changes--) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(MultiFile.unpack(broken).files()).isNotEmpty();
                read++;
            } catch (Refused expected) {
                assertThat(expected.refusal().code().name()).matches("(ZIP|MULTI)_.*");
            }
        }
        assertThat(read).isBetween(1, 3999);
    }

    @Test
    void filesAreLaidDownAsTheyCame() throws IOException {
        Path down = folder.resolve("grading/files");
        MultiFile.unpack(zip("a.java", "b.txt")).layDown(down);
        assertThat(down.resolve("a.java")).hasBinaryContent(TEXT);
        assertThat(down).isDirectoryContaining("glob:**b.txt");
    }
}

package handin.checker.text;

import static handin.checker.text.Refusals.refusalOf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultiFileTest {
    private static final String START = "<<<MULTI-SUBMISSION-FILE>>>\n";
    private static final String SHAPE =
            "bad submission format, expecting a multi-file submission -- use the multi-file submission tool";

    private static MultiFile read(String data) {
        return MultiFile.read((START + data).getBytes(ISO_8859_1));
    }

    private static List<String> names(MultiFile files) {
        return files.files().stream().map(SubmittedFile::name).toList();
    }

    private static MultiFile named(String... names) {
        return new MultiFile(Arrays.stream(names)
                .map(name -> new SubmittedFile(name, new byte[0]))
                .toList());
    }

    @Test
    void whatTheRacketClientPackedIsUnpackedAndPackedAgainToTheByte() throws IOException {
        byte[] packed = RacketLines.resource("multi.bin");
        var files = MultiFile.read(packed);
        assertThat(names(files)).containsExactly("a.rkt", "notes.txt");
        assertThat(files.files().get(0).content()).isEqualTo("(define x 1)\n".getBytes(UTF_8));
        assertThat(files.files().get(1).content()).isEqualTo("hello \"w\" é\n".getBytes(UTF_8));
        assertThat(files.packed()).isEqualTo(packed);
    }

    @Test
    void aFileOutsideIsRefusedInTheWordsOfTheProtocol() throws IOException {
        byte[] packed = RacketLines.resource("multibad.bin");
        assertThat(refusalOf(() -> MultiFile.read(packed)).sentence()).isEqualTo("bad filename: \"../a.rkt\"");
    }

    @Test
    void readsWhatRacketReadsAndRefusesWhatItRefuses() throws IOException {
        for (List<String> line : RacketLines.fields("read.tsv")) {
            String data = new String(RacketLines.bytes(line.get(0)), ISO_8859_1);
            assertThat(meaning(data)).as(data).isEqualTo(expected(line));
        }
    }

    /** Names of all kinds occur there, so what a name was read as mostly shows in its refusal. */
    private static List<Object> meaning(String data) {
        try {
            var file = read(data).files().getFirst();
            return List.of(PackedWriter.quoted(file.name()), new String(file.content(), ISO_8859_1));
        } catch (Refused refused) {
            return switch (refused.refusal().code()) {
                case MULTI_BAD_NAME -> List.of(refused.getMessage());
                case MULTI_CUT, MULTI_DAMAGED, MULTI_BAD_FORMAT, MULTI_EMPTY -> List.of("refused");
                default -> throw refused;
            };
        }
    }

    private static List<Object> expected(List<String> line) {
        if (line.size() < 3) {
            return List.of("refused");
        }
        String name = RacketLines.text(line.get(1));
        boolean bad = name.isEmpty() || name.codePoints().anyMatch(c -> c <= ' ' || c == '\\' || c == 127);
        return bad
                ? List.of("bad filename: " + PackedWriter.quoted(name))
                : List.of(PackedWriter.quoted(name), new String(RacketLines.bytes(line.get(2)), ISO_8859_1));
    }

    @Test
    void writesWhatRacketWritesAndReadsItBack() throws IOException {
        var lines = RacketLines.fields("written.tsv");
        var files = new ArrayList<SubmittedFile>();
        var all = new ByteArrayOutputStream();
        all.writeBytes(START.getBytes(UTF_8));
        for (List<String> line : lines) {
            var file = new SubmittedFile(RacketLines.text(line.get(0)), RacketLines.bytes(line.get(1)));
            files.add(file);
            byte[] alone = (START + new String(RacketLines.bytes(line.get(2)), ISO_8859_1)).getBytes(ISO_8859_1);
            assertThat(new MultiFile(List.of(file)).packed()).isEqualTo(alone);
            all.writeBytes(RacketLines.bytes(line.get(2)));
        }
        assertThat(MultiFile.read(all.toByteArray()).files())
                .usingRecursiveComparison()
                .isEqualTo(new MultiFile(files).files());
    }

    @Test
    void filesAreSortedByCodePoint() {
        assertThat(names(named("b", "\uFFFDx", "a", "\uD83D\uDE00", "C")))
                .containsExactly("C", "a", "b", "\uFFFDx", "\uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(define x 1)",
                "#lang racket",
                "(\"a\" \"b\")",
                "(\"a\" . #\"b\")",
                "((\"a\" #\"b\"))",
                "(\"a\" #\"b\") stray",
                ")",
                "'(\"a\" #\"b\")",
                "(\"a\" #rx\"b\")"
            })
    void anotherShapeIsRefusedInTheWordsOfTheProtocol(String data) {
        assertThat(refusalOf(() -> read(data)).sentence()).isEqualTo(SHAPE);
    }

    @Test
    void otherContentIsOfAnotherShape() {
        assertThat(refusalOf(() -> MultiFile.read("(\"a\" #\"b\")".getBytes(UTF_8)))
                        .sentence())
                .isEqualTo(SHAPE);
        assertThat(refusalOf(() -> MultiFile.read("<<<MULTI-SUBMISSION-FILE>>>x".getBytes(UTF_8)))
                        .sentence())
                .isEqualTo(SHAPE);
        assertThat(refusalOf(() -> read("")).code()).isEqualTo(Sentence.MULTI_EMPTY);
    }

    @Test
    void cutAnywhereInsideAFileItIsRefused() throws IOException {
        byte[] whole = RacketLines.resource("multi.bin");
        int first = START.length();
        for (int length = first + 1; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            boolean between = cut[length - 1] == ')' || cut[length - 1] == '\n';
            if (!between || length < first + 20) {
                assertThat(refusalOf(() -> MultiFile.read(cut)).code()).isEqualTo(Sentence.MULTI_CUT);
            }
        }
    }

    @Test
    void damageIsToldWithItsPlace() {
        assertThat(refusalOf(() -> read("(\"a\" #\"\\q\")")).sentence())
                .isEqualTo(
                        "Your submission is damaged at byte 37, so your files cannot be unpacked. Hand them in again.");
        assertThat(refusalOf(() -> read("(\"\377\" #\"\")")).code()).isEqualTo(Sentence.MULTI_DAMAGED);
        assertThat(refusalOf(() -> read("(\"a\" #\"\377\")")).code()).isEqualTo(Sentence.MULTI_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".a", "..", "a/b", "a\\b", "a b", "a\u00A0b", "a\nb", "a\0", "a\u202Eb", "\uD800"})
    void namesThatAreNoPlainFileAreRefused(String name) {
        assertThat(refusalOf(() -> named("ok", name)).sentence())
                .isEqualTo("bad filename: " + PackedWriter.quoted(name));
    }

    @ParameterizedTest
    @CsvSource({
        "a.rkt,a.rkt,MULTI_NAME_TWICE",
        "A.rkt,a.rkt,MULTI_NAMES_ALIKE",
        "\u00E9,e\u0301,MULTI_NAMES_ALIKE",
        "\u00DF,SS,MULTI_NAMES_ALIKE"
    })
    void namesThatMeetInOneFileAreRefused(String one, String other, Sentence code) {
        assertThat(refusalOf(() -> named(one, "between", other)).code()).isEqualTo(code);
    }

    @Test
    void longNamesAndManyFilesAreRefused() {
        named("n".repeat(100));
        assertThat(refusalOf(() -> named("n".repeat(101))).code()).isEqualTo(Sentence.MULTI_NAME_LONG);
        var data = new StringBuilder();
        for (int i = 0; i < MultiFile.MOST_FILES; i++) {
            data.append("(\"f").append(i).append("\" #\"\")");
        }
        assertThat(read(data.toString()).files()).hasSize(MultiFile.MOST_FILES);
        assertThat(refusalOf(() -> read(data + "(\"more\" #\"\")")).sentence())
                .isEqualTo(
                        "Your submission holds 1001 files, but at most 1000 can be taken. Leave out those that do not belong to it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "#;", "#; (", "[\"a\" ", "#|"})
    void depthCostsNothing(String opening) {
        assertThat(refusalOf(() -> read(opening.repeat(100_000))).code())
                .isIn(Sentence.MULTI_BAD_FORMAT, Sentence.MULTI_CUT);
    }
}

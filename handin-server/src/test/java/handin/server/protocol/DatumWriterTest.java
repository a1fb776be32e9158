package handin.server.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.protocol.Datum.Items;
import handin.server.protocol.Datum.Other;
import handin.server.protocol.Datum.Symbol;
import handin.server.protocol.Datum.Text;
import handin.server.protocol.Datum.Whole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected here was told by Racket 8.7. */
class DatumWriterTest {
    @Test
    void aStringWithEverythingIsWrittenAsCaptured() {
        String text =
                "λ é \t tab \r cr \n nl \u0001 \u200B 日本 😀 \"q\" \\ \u0007 \b \u001b \u000b \f \u007f \u00a0 \u0301 end";
        assertThat(new Text(text).written())
                .isEqualTo(
                        "\"λ é \\t tab \\r cr \\n nl \\u0001 \\u200B 日本 😀 \\\"q\\\" \\\\ \\a \\b \\e \\v \\f \\u007F \u00a0 \u0301 end\"");
    }

    @Test
    void invisibleCharactersAreNumbers() {
        assertThat(new Text("\u00ad\u2028\u3000\ufeff\ue000\u0085").written())
                .isEqualTo("\"\\u00AD\\u2028\u3000\\uFEFF\\uE000\\u0085\"");
        assertThat(new Text(Character.toString(0xE0001) + Character.toString(0x10FFFF)).written())
                .isEqualTo("\"\\U000E0001\\U0010FFFF\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "ok,ok",
                "a b,|a b|",
                "a|b,a\\|b",
                "a|b c\\,a\\|b\\ c\\\\",
                "5,|5|",
                "~~,||",
                ".,|.|",
                "#x,|#x|",
                "#%x,#%x",
                "a\"b,|a\"b|",
                "\\,|\\|",
                "+5,|+5|",
                "1/2,|1/2|",
                "a#b,a#b",
                "1e3,|1e3|",
                "+inf.0,|+inf.0|",
                "λ,λ",
                "+,+",
                "...,...",
                "'a,|'a|",
                "a;,|a;|",
                "[,|[|",
                "1+,1+",
                "1.5#,|1.5#|",
                "a.,a."
            })
    void symbolsAreInBarsWhereTheyMust(String name, String written) {
        assertThat(new Symbol(name).written()).isEqualTo(written);
    }

    @Test
    void lists() {
        assertThat(Items.texts(List.of("hw1", "hw2")).written()).isEqualTo("(\"hw1\" \"hw2\")");
        assertThat(Items.symbols("yes-no", "caution").written()).isEqualTo("(yes-no caution)");
        assertThat(new Items(List.of()).written()).isEqualTo("()");
    }

    @Test
    void inErrorsSymbolsAndListsAreQuoted() {
        assertThat(new Symbol("ver2").quoted()).isEqualTo("'ver2");
        assertThat(new Symbol("a b").quoted()).isEqualTo("'|a b|");
        assertThat(Items.symbols("a").quoted()).isEqualTo("'(a)");
        assertThat(new Text("x").quoted()).isEqualTo("\"x\"");
        assertThat(new Whole(BigInteger.valueOf(-5)).quoted()).isEqualTo("-5");
        assertThat(new Other("5.0").quoted()).isEqualTo("5.0");
    }

    @Test
    void inErrorsLongValuesAreCut() {
        assertThat(new Symbol("a".repeat(400)).quoted()).isEqualTo("'" + "a".repeat(252) + "...");
        assertThat(new Text("😀".repeat(400)).quoted()).isEqualTo("\"" + "😀".repeat(252) + "...");
        assertThat(new Symbol("a".repeat(255)).quoted()).isEqualTo("'" + "a".repeat(255));
    }

    @Test
    void displayedIsBare() {
        assertThat(new Symbol("a b").displayed()).isEqualTo("a b");
        assertThat(new Text("a\nb").displayed()).isEqualTo("a\nb");
        assertThat(Items.texts(List.of("a")).displayed()).isEqualTo("(\"a\")");
    }

    @RepeatedTest(200)
    void whatIsWrittenReadsAsItself(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition());
        Datum datum = anything(random, 3);
        byte[] bytes = (datum.written() + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(new DatumReader(ByteSource.of(new ByteArrayInputStream(bytes))).read())
                .contains(datum);
    }

    @RepeatedTest(200)
    void anyBytesAreReadOrRefused(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = new byte[4096];
        byte[] likely = "()[]\"\\|#;'` \nabuUxe0159.+-".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(5) == 0 ? (byte) random.nextInt(256) : likely[random.nextInt(likely.length)];
        }
        assertThat(allRead(bytes)).isTrue();
    }

    /** Reads on after what is refused; true when the end was reached, and each step took at least a byte or was the end. */
    private static boolean allRead(byte[] bytes) {
        var stream = new ByteArrayInputStream(bytes);
        var source = ByteSource.of(stream);
        var reader = new DatumReader(source);
        for (int step = 0; step <= 2 * bytes.length; step++) {
            try {
                if (reader.read().isEmpty()) {
                    return true;
                }
            } catch (UnreadableDatum expected) {
                skip(source);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return false;
    }

    private static void skip(ByteSource source) {
        try {
            source.next();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Datum anything(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 4)) {
            case 0 -> new Text(characters(random));
            case 1 -> new Symbol(characters(random).replace("\u0000", "x"));
            case 2 -> new Whole(new BigInteger(random.nextInt(200), random).negate());
            default ->
                new Items(IntStream.range(0, random.nextInt(5))
                        .mapToObj(i -> anything(random, depth - 1))
                        .toList());
        };
    }

    private static String characters(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .map(kind -> switch (kind) {
                    case 0 -> random.nextInt(128);
                    case 1 -> "\"\\|#() .5e'".charAt(random.nextInt(11));
                    case 2 -> 'a' + random.nextInt(26);
                    default ->
                        random.nextInt(0x10000) >= 0xD800 ? 0x10000 + random.nextInt(0x100000) : random.nextInt(0xD800);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

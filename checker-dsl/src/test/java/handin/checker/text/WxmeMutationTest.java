package handin.checker.text;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files changed at random, the same ones in every run: each is read or refused with a sentence, and nothing else happens. */
class WxmeMutationTest {
    private static final int MUTANTS = 3000;
    private static final byte[] BITES = "0123456789-.()\"#|; \n\\x\0\377".getBytes(StandardCharsets.ISO_8859_1);

    @ParameterizedTest
    @ValueSource(strings = {"f2c.wxme", "f2c-plain.wxme", "rich.wxme"})
    void everyMutantIsReadOrRefused(String name) throws IOException {
        byte[] original = WxmeFixtureTest.fixture(name);
        Random random = new Random(2);
        Set<Sentence> seen = EnumSet.noneOf(Sentence.class);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutate(original, random);
            Reading reading = i % 2 == 0 ? Reading.TEXT_ONLY : Reading.TEXTUALIZED;
            try {
                assertThat(SubmissionText.read(mutant, reading).text()).isNotBlank();
            } catch (Refused expected) {
                assertThat(expected).hasMessageEndingWith(".").message().doesNotContain("{");
                seen.add(expected.refusal().code());
            }
        }
        assertThat(seen).hasSizeGreaterThan(2);
    }

    private static byte[] mutate(byte[] original, Random random) {
        byte[] mutant = original.clone();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            mutant = change(mutant, random);
        }
        return mutant;
    }

    private static byte[] change(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, Math.max(1, at));
            case 1 -> splice(bytes, at, end, new byte[0]);
            case 2 -> splice(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            case 3 -> splice(bytes, at, at + 1, new byte[] {BITES[random.nextInt(BITES.length)]});
            default -> splice(bytes, at, at, "99999999 ".getBytes(StandardCharsets.US_ASCII));
        };
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
        byte[] result = new byte[from + middle.length + bytes.length - to];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
        return result;
    }
}

package handin.checker.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The encoding of bytes that do not tell it. One that does not fit is never guessed: then it is UTF-8, whose decoder knows what to complain of. */
final class GuessedCharset {
    /** Every program has this part of ASCII, or more; bytes that are no text look like other characters of UTF-16. */
    private static final double LEAST_PLAIN = 0.25;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private GuessedCharset() {}

    static Charset of(byte[] content) {
        if (hasZero(content)) {
            return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .filter(charset ->
                            reads(content, charset) && plain(content, charset) >= content.length / 2 * LEAST_PLAIN)
                    .max(Comparator.comparingLong(charset -> plain(content, charset)))
                    .orElse(StandardCharsets.UTF_8);
        }
        // With more characters of UTF-8 than bytes that are none, it is UTF-8 with a mistake in it.
        boolean western = !reads(content, StandardCharsets.UTF_8) && !mostlyUtf8(content) && reads(content, WINDOWS);
        return western ? WINDOWS : StandardCharsets.UTF_8;
    }

    private static boolean hasZero(byte[] content) {
        for (byte value : content) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    /** Does it decode, to characters that there are in texts? */
    private static boolean reads(byte[] content, Charset charset) {
        return decoded(content, charset, CodingErrorAction.REPORT)
                .map(text -> charset.equals(StandardCharsets.UTF_8)
                        || text.codePoints().allMatch(GuessedCharset::inTexts))
                .orElse(false);
    }

    private static boolean inTexts(int point) {
        return Character.isISOControl(point)
                ? Character.isWhitespace(point)
                : Character.isDefined(point) && Character.getType(point) != Character.PRIVATE_USE;
    }

    /** How many characters are plain ASCII, as most of every program are; in the wrong byte order they are something else. */
    private static long plain(byte[] content, Charset charset) {
        return decoded(content, charset, CodingErrorAction.REPLACE).stream()
                .flatMapToInt(CharBuffer::chars)
                .filter(c -> c < 0x80)
                .count();
    }

    private static boolean mostlyUtf8(byte[] content) {
        return decoded(content, StandardCharsets.UTF_8, CodingErrorAction.REPLACE).stream()
                        .flatMapToInt(CharBuffer::codePoints)
                        .mapToLong(point -> point == 0xFFFD ? -1 : point < 0x80 ? 0 : 1)
                        .sum()
                > 0;
    }

    private static Optional<CharBuffer> decoded(byte[] content, Charset charset, CodingErrorAction onError) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
        CharBuffer out = CharBuffer.allocate(content.length + 1);
        boolean failed = decoder.decode(ByteBuffer.wrap(content), out, true).isError()
                || decoder.flush(out).isError();
        return failed ? Optional.empty() : Optional.of(out.flip());
    }
}

package handin.server.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One line of a talk.
 *
 * @param place file and line of the script
 * @param what who speaks, or a word of the script's own
 * @param text what is said, with {@code \n}, {@code \\} and {@code \xce} for bytes; or what the word needs
 * @param ours what we say in place of the original server
 * @param because why; empty if we say the same
 */
record ReplayLine(String place, String what, String text, String ours, String because) {
    private static final Map<String, String> HOLES = Map.of("{number}", "[0-9]+", "{text}", "(?:[^\"\\\\]|\\\\.)*");
    private static final Pattern HOLE = Pattern.compile("\\{number}|\\{text}");
    private static final Pattern FILE = Pattern.compile("\\{file:([^}]+)}");

    static ReplayLine of(String place, String what, String text) {
        return new ReplayLine(place, what, text, "", "");
    }

    ReplayLine differing(String otherWords) {
        return new ReplayLine(place, what, text, otherWords, "nobody said why");
    }

    ReplayLine because(String reason) {
        return new ReplayLine(place, what, text, ours, reason);
    }

    boolean isOfServer() {
        return what.startsWith("S");
    }

    boolean isSame() {
        return because.isEmpty();
    }

    /** Which connection speaks: 2 in {@code C2>}, 1 in {@code C>}. */
    int connection() {
        return what.length() == 1 ? 1 : Integer.parseInt(what.substring(1));
    }

    private byte[] due() {
        return bytes(isSame() ? text : ours);
    }

    /** What the server has to say. */
    Pattern expected() {
        String words = new String(due(), StandardCharsets.UTF_8);
        var pattern = new StringBuilder();
        int from = 0;
        for (var hole = HOLE.matcher(words); hole.find(); from = hole.end()) {
            pattern.append(Pattern.quote(words.substring(from, hole.start()))).append(HOLES.get(hole.group()));
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(words.substring(from))).toString());
    }

    /** How many line ends that has. */
    int lineEnds() {
        return (int) new String(due(), StandardCharsets.ISO_8859_1)
                .chars()
                .filter(octet -> octet == '\n')
                .count();
    }

    /** What the client says. */
    byte[] said() throws IOException {
        var file = FILE.matcher(text);
        return file.matches() ? DemoCourse.drRacketFile(file.group(1)) : bytes(text);
    }

    private static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream();
        byte[] typed = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < typed.length; i++) {
            if (typed[i] != '\\') {
                bytes.write(typed[i]);
                continue;
            }
            i++;
            switch (typed[i]) {
                case 'n' -> bytes.write('\n');
                case 'r' -> bytes.write('\r');
                case '\\' -> bytes.write('\\');
                case 'x' -> {
                    bytes.write(Integer.parseInt(new String(typed, i + 1, 2, StandardCharsets.US_ASCII), 16));
                    i += 2;
                }
                default -> throw new IllegalArgumentException("no such escape: " + text);
            }
        }
        return bytes.toByteArray();
    }
}

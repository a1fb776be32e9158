package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which names the files of a submission may have: any that is one plain file everywhere, beside the others. */
final class FileNames {
    private static final int LONGEST = 100;
    private static final int LONGEST_IN_BYTES = 200;
    // A name is printed among marks, and must not look like one.
    private static final String FORBIDDEN = "/\\<>";
    private static final String FORBIDDEN_FIRST = ".+-*";

    private FileNames() {}

    static void mustBeGood(List<String> names) {
        Map<String, String> seen = new HashMap<>();
        for (String name : names) {
            mustBeGood(name);
            String other = seen.put(folded(name), name);
            if (name.equals(other)) {
                throw new Refused(Sentence.MULTI_NAME_TWICE, name);
            }
            if (other != null) {
                throw new Refused(Sentence.MULTI_NAMES_ALIKE, other, name);
            }
        }
    }

    private static void mustBeGood(String name) {
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw new Refused(Sentence.MULTI_NAME_LONG, start(name), LONGEST);
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            throw new Refused(Sentence.MULTI_NAME_LONG, start(name), LONGEST_IN_BYTES / 4);
        }
        if (name.isEmpty()
                || FORBIDDEN_FIRST.indexOf(name.charAt(0)) >= 0
                || name.codePoints().anyMatch(FileNames::forbidden)) {
            throw new Refused(Sentence.MULTI_BAD_NAME, PackedWriter.quoted(name));
        }
    }

    private static String start(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 20));
    }

    private static boolean forbidden(int point) {
        return FORBIDDEN.indexOf(point) >= 0
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || !PackedWriter.shows(point);
    }

    /** The same for names that some file system takes for one. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}

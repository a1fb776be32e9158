package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DrRacket's own file format, WXME, format 01. Versions 8 to 11 are a stream of numbers and byte strings. Only the definitions are read:
 * what a student tried in the interactions is not part of the program, and damage there does no harm.
 */
final class WxmeFile {
    private static final int FIRST_TEXTUAL_VERSION = 8;
    private static final int NEWEST_VERSION = 11;
    private static final int LONGEST_START = 200;
    private static final String READER = "#reader\\s*\\(\\s*lib\\s*\"read\\.(?:ss|rkt)\"\\s*\"wxme\"\\s*\\)\\s*";
    private static final Pattern START = Pattern.compile("(?:" + READER + ")?WXME(\\d\\d)(\\d\\d)");
    private static final Pattern CUT_START = Pattern.compile(READER + "W?X?M?E?\\d*");

    private WxmeFile() {}

    static boolean claims(byte[] content) {
        String start = start(content);
        return START.matcher(start).lookingAt() || CUT_START.matcher(start).matches();
    }

    /** @param textualize whether pictures and boxes become text; else they are refused */
    static String definitions(byte[] content, boolean textualize) {
        Matcher start = START.matcher(start(content));
        if (!start.lookingAt()) {
            throw new Refused(Sentence.WXME_CUT);
        }
        int version = Integer.parseInt(start.group(2));
        if (!start.group(1).equals("01") || version > NEWEST_VERSION) {
            throw new Refused(Sentence.WXME_TOO_NEW, start.group(1) + start.group(2));
        }
        if (version < FIRST_TEXTUAL_VERSION) {
            throw new Refused(Sentence.WXME_TOO_OLD, start.group(1) + start.group(2));
        }
        WxmeItems items = items(content, start.end());
        return new WxmeEditor(items, WxmeHeader.read(items), version, textualize).text();
    }

    private static WxmeItems items(byte[] content, int from) {
        WxmeScanner scanner = new WxmeScanner(content, from);
        scanner.toItem();
        scanner.expect('#');
        scanner.expect('#');
        return new WxmeItems(scanner);
    }

    private static String start(byte[] content) {
        return new String(content, 0, Math.min(content.length, LONGEST_START), StandardCharsets.ISO_8859_1);
    }
}

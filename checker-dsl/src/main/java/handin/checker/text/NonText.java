package handin.checker.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** What students call the things in a DrRacket file that are no text. */
final class NonText {
    /** By a part of the class's name; the first that fits. Names were changed over the years, these parts were not. */
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("wximage", "a picture");
        NAMES.put("image-core", "a picture");
        NAMES.put("cache-image", "a picture");
        NAMES.put("comment-snip", "a comment box");
        NAMES.put("text-box", "a text box");
        NAMES.put("text-snipclass", "a text box");
        NAMES.put("xml-snip", "an XML box");
        NAMES.put("scheme-snip", "a Racket box");
        NAMES.put("number", "a fraction inserted as a drawing");
        NAMES.put("test-case", "a test case box");
        NAMES.put("wxmedia", "an embedded editor");
    }

    private NonText() {}

    static String of(String snipClass) {
        return NAMES.entrySet().stream()
                .filter(entry -> snipClass.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("something that is not text");
    }
}

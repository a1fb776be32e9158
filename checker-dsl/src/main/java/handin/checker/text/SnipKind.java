package handin.checker.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can stand in a DrRacket editor, by the names its classes have had over the years. */
enum SnipKind {
    TEXT("text", "wxtext", "wxtab"),
    PICTURE("a picture", "wximage"),
    TEACHPACK_PICTURE("a picture", "((lib \"image-core.ss\" \"mrlib\") (lib \"image-core-wxme.rkt\" \"mrlib\"))"),
    CACHED_PICTURE("a picture", "(lib \"cache-image-snip.ss\" \"mrlib\")"),
    COMMENT("a comment box", "(lib \"comment-snip.ss\" \"framework\")"),
    TEXT_BOX("a text box", "text-box%", "(lib \"text-snipclass.ss\" \"xml\")"),
    XML("an XML box", "drscheme:xml-snip", "(lib \"xml-snipclass.ss\" \"xml\")"),
    SCHEME("a Racket box", "drscheme:scheme-snip", "(lib \"scheme-snipclass.ss\" \"xml\")"),
    FRACTION(
            "a fraction inserted as a drawing", "drscheme:number", "(lib \"number-snip.ss\" \"drscheme\" \"private\")"),
    COLLAPSED(
            "a collapsed expression",
            "drscheme:sexp-snip",
            "(lib \"collapsed-snipclass.ss\" \"framework\")",
            "((lib \"collapsed-snipclass.ss\" \"framework\") (lib \"collapsed-snipclass-wxme.ss\" \"framework\"))"),
    TEST_CASE("a test case box", "test-case-box%"),
    EDITOR("an embedded editor", "wxmedia"),
    UNKNOWN("something that is not text");

    private final String words;
    private final List<String> classes;

    SnipKind(String words, String... classes) {
        this.words = words;
        this.classes = List.of(classes);
    }

    static SnipKind of(String snipClass) {
        return Names.KINDS.getOrDefault(Names.usual(snipClass), UNKNOWN);
    }

    /** What students call it. */
    String words() {
        return words;
    }

    private static final class Names {
        static final Map<String, SnipKind> KINDS = new HashMap<>();

        static {
            for (SnipKind kind : values()) {
                kind.classes.forEach(name -> KINDS.put(usual(name), kind));
            }
        }

        /** One library was called .ss first and .rkt later. */
        static String usual(String name) {
            return name.replace(".rkt\"", ".ss\"");
        }
    }
}

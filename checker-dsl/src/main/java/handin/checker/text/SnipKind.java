package handin.checker.text;

import handin.checker.model.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can stand in a DrRacket editor, by the names its classes have had over the years. */
enum SnipKind {
    TEXT(Sentence.BOX_TEXT, "wxtext", "wxtab"),
    PICTURE(Sentence.BOX_PICTURE, "wximage"),
    TEACHPACK_PICTURE(
            Sentence.BOX_PICTURE, "((lib \"image-core.ss\" \"mrlib\") (lib \"image-core-wxme.rkt\" \"mrlib\"))"),
    CACHED_PICTURE(Sentence.BOX_PICTURE, "(lib \"cache-image-snip.ss\" \"mrlib\")"),
    COMMENT(Sentence.BOX_COMMENT, "(lib \"comment-snip.ss\" \"framework\")"),
    TEXT_BOX(Sentence.BOX_TEXT, "text-box%", "(lib \"text-snipclass.ss\" \"xml\")"),
    XML(Sentence.BOX_XML, "drscheme:xml-snip", "(lib \"xml-snipclass.ss\" \"xml\")"),
    SCHEME(Sentence.BOX_RACKET, "drscheme:scheme-snip", "(lib \"scheme-snipclass.ss\" \"xml\")"),
    FRACTION(Sentence.BOX_FRACTION, "drscheme:number", "(lib \"number-snip.ss\" \"drscheme\" \"private\")"),
    COLLAPSED(
            Sentence.BOX_COLLAPSED,
            "drscheme:sexp-snip",
            "(lib \"collapsed-snipclass.ss\" \"framework\")",
            "((lib \"collapsed-snipclass.ss\" \"framework\") (lib \"collapsed-snipclass-wxme.ss\" \"framework\"))"),
    TEST_CASE(Sentence.BOX_TEST_CASE, "test-case-box%"),
    EDITOR(Sentence.BOX_EDITOR, "wxmedia"),
    UNKNOWN(Sentence.BOX_OTHER);

    private final Sentence words;
    private final List<String> classes;

    SnipKind(Sentence words, String... classes) {
        this.words = words;
        this.classes = List.of(classes);
    }

    static SnipKind of(String snipClass) {
        return Names.KINDS.getOrDefault(Names.usual(snipClass), UNKNOWN);
    }

    /** What students call it. */
    String words() {
        return words.text();
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

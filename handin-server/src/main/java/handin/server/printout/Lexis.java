package handin.server.printout;

import java.util.Locale;
import java.util.Set;

/**
 * What highlighting has to know of a language.
 *
 * @param comment begins one to the end of the line
 * @param open begins one that {@code close} ends; empty if there is none
 * @param quotes begin texts
 * @param longQuote begins and ends a text of several lines; empty if there is none
 * @param lines whether an ordinary text may go over the end of a line
 * @param symbols characters of names besides letters and digits
 */
record Lexis(
        String comment,
        String open,
        String close,
        String quotes,
        String longQuote,
        boolean lines,
        String symbols,
        Set<String> keywords) {
    private static final Lexis C_LIKE = new Lexis(
            "//",
            "/*",
            "*/",
            "\"'",
            "\"\"\"",
            false,
            "_$",
            Set.of(("abstract as"
                            + " assert boolean break byte case catch char class const continue def default do double else enum"
                            + " extends false final finally float for goto if implements import in instanceof int interface long"
                            + " native new null package permits private protected public record return sealed short static"
                            + " strictfp super switch synchronized this throw throws trait transient true try var void volatile"
                            + " while yield function let typeof struct unsigned signed")
                    .split(" ")));
    private static final Lexis LISP = new Lexis(
            ";",
            "#|",
            "|#",
            "\"",
            "",
            true,
            "-+*/<>=?!_%&$:.^~@",
            Set.of(("define"
                            + " define-struct define-record-type define-syntax define-values lambda λ let let* letrec letrec* local"
                            + " cond else case if when unless and or not begin do set! quote quasiquote unquote require provide"
                            + " module check-expect check-within check-error check-member-of check-range check-satisfied true"
                            + " false empty for for/list syntax-rules struct")
                    .split(" ")));
    private static final Lexis SHELL_LIKE = new Lexis(
            "#",
            "",
            "",
            "\"'",
            "\"\"\"",
            false,
            "_",
            Set.of(("and as assert"
                            + " async await break class continue def del elif else except False finally for from global if import in"
                            + " is lambda None nonlocal not or pass raise return True try while with yield then fi do done case"
                            + " esac end begin module unless until")
                    .split(" ")));
    private static final Lexis NONE = new Lexis("", "", "", "", "", false, "", Set.of());

    static Lexis of(String suffix) {
        return switch (suffix.toLowerCase(Locale.ROOT)) {
            case "java", "groovy", "js", "ts", "c", "h", "cc", "cpp", "cs", "kt", "scala", "go", "rs" -> C_LIKE;
            case "rkt", "scm", "ss", "lisp", "lsp", "clj", "el" -> LISP;
            case "py", "sh", "rb", "pl", "r" -> SHELL_LIKE;
            default -> NONE;
        };
    }
}

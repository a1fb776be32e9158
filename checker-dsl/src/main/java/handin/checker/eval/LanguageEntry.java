package handin.checker.eval;

import handin.worker.wire.Datum;
import java.math.BigInteger;
import java.util.List;

/**
 * What there is to know about a language, with the proof that it works here: a program, an expression in its scope, and that expression's
 * value.
 */
record LanguageEntry(Language language, String program, String expression, Datum value) {
    private static final Datum ANSWER = new Datum.Whole(BigInteger.valueOf(42));

    /** All languages, in the order of the manual. A new one is a line here and, unless an engine evaluates it already, an engine. */
    static final List<LanguageEntry> ALL = List.of(
            entry("groovy", "", "groovy", "groovy", "//", 1, "int twice(int x) { 2 * x }", "twice(21)"),
            entry(
                    "java",
                    "",
                    "java",
                    "java",
                    "//",
                    1,
                    "class Twice { static int of(int x) { return 2 * x; } }",
                    "Twice.of(21)"),
            entry("scheme", "", "scheme", "scm", ";", 0, "(define (twice x) (* 2 x))", "(twice 21)"),
            teaching("beginner"),
            teaching("beginner-abbr"),
            teaching("intermediate"),
            teaching("intermediate-lambda"),
            teaching("advanced"));

    /** Racket's languages for beginners. */
    private static LanguageEntry teaching(String level) {
        String program = "(define (twice x) (* 2 x))\n(check-expect (twice 2) 4)";
        return entry("special", level, "scheme", "rkt", ";", 0, program, "(twice 21)");
    }

    private static LanguageEntry entry(
            String name,
            String level,
            String engine,
            String suffix,
            String comment,
            int firstColumn,
            String program,
            String expression) {
        var language = new Language(name, level, engine, suffix, comment, firstColumn);
        return new LanguageEntry(language, program, expression, ANSWER);
    }

    boolean called(List<String> name) {
        return language.level().isEmpty()
                ? name.equals(List.of(language.name()))
                : name.equals(List.of(language.name(), language.level()));
    }
}

package handin.server.racket;

import handin.server.racket.Datum.Regexp;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * From Racket's regular expressions to Java's, for what means the same in both. What differs quietly is rewritten: {@code $} is the very end,
 * {@code .} any character, a brace or a backslashed letter of {@code #rx} is only itself. What cannot be rewritten is given up.
 */
final class RegexpTranslation {
    private static final String QUANTIFIERS = "*+?";
    private static final List<String> GROUPS = List.of("(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?i:");

    private final String source;
    private final boolean perl;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private RegexpTranslation(Regexp regexp) {
        this.source = regexp.source();
        this.perl = regexp.perl();
    }

    /** The Java pattern that finds the same; empty if there is none that we would vouch for. */
    static Optional<String> of(Regexp regexp) {
        try {
            String java = new RegexpTranslation(regexp).translated();
            return Optional.of(Pattern.compile(java).pattern());
        } catch (Different | PatternSyntaxException noSuchPattern) {
            return Optional.empty();
        }
    }

    private String translated() throws Different {
        boolean any = false;
        while (at < source.length()) {
            char c = source.charAt(at);
            any |= c == '.';
            one(c);
        }
        return (any ? "(?s)" : "") + java;
    }

    private void one(char c) throws Different {
        switch (c) {
            case '[' -> {
                var set = new CharacterSet(source, at + 1, perl);
                java.append(set.java());
                at = set.end();
                quantifier();
            }
            case '(' -> group();
            case '\\' -> escape();
            case '$' -> put("\\z");
            case '^', '|' -> put(String.valueOf(c));
            case ')' -> {
                put(")");
                quantifier();
            }
            case '*', '+', '?' -> throw new Different();
            case '{', '}' -> {
                if (perl) {
                    throw new Different();
                }
                put("\\" + c);
                quantifier();
            }
            default -> {
                put(String.valueOf(c));
                quantifier();
            }
        }
    }

    private void put(String words) {
        java.append(words);
        at++;
    }

    private void group() throws Different {
        if (!source.startsWith("(?", at)) {
            put("(");
            return;
        }
        for (String opening : GROUPS) {
            if (source.startsWith(opening, at)) {
                java.append(opening);
                at += opening.length();
                return;
            }
        }
        throw new Different();
    }

    private void escape() throws Different {
        if (at + 1 >= source.length()) {
            throw new Different();
        }
        char c = source.charAt(at + 1);
        at += 2;
        if (!Character.isLetterOrDigit(c)) {
            java.append('\\').append(c);
        } else if (!perl) {
            java.append(c);
        } else {
            java.append(classOf(c));
        }
        quantifier();
    }

    /** Of {@code #px} alone; all of them know ASCII only, in Java too. */
    static String classOf(char c) throws Different {
        return switch (c) {
            case 'd', 'D', 'w', 'W', 'b', 'B' -> "\\" + c;
            case 's' -> "[ \\t\\n\\f\\r]";
            case 'S' -> "[^ \\t\\n\\f\\r]";
            default -> throw new Different();
        };
    }

    /** A quantifier, greedy or not. Two in a row mean something else in Java. */
    private void quantifier() throws Different {
        if (at < source.length() && QUANTIFIERS.indexOf(source.charAt(at)) >= 0) {
            put(String.valueOf(source.charAt(at)));
        } else if (perl && at < source.length() && source.charAt(at) == '{') {
            int end = source.indexOf('}', at);
            String bounds = end < 0 ? "" : source.substring(at + 1, end);
            if (!bounds.matches("[0-9]{1,6}(,[0-9]{0,6})?|,[0-9]{1,6}")) {
                throw new Different();
            }
            java.append('{')
                    .append(bounds.startsWith(",") ? "0" : "")
                    .append(bounds)
                    .append('}');
            at = end + 1;
        } else {
            return;
        }
        if (at < source.length() && source.charAt(at) == '?') {
            put("?");
        }
        if (at < source.length() && (QUANTIFIERS.indexOf(source.charAt(at)) >= 0 || perl && source.charAt(at) == '{')) {
            throw new Different();
        }
    }

    /** Says the same in no Java pattern that we know of. */
    static final class Different extends Exception {
        private static final long serialVersionUID = 1;

        Different() {
            super("no such pattern in Java", null, false, false);
        }
    }
}

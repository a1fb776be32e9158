package handin.server.racket;

import handin.server.racket.RegexpTranslation.Different;

/** One {@code [...]} of a regular expression of Racket's. */
final class CharacterSet {
    private static final String SPACE = " \\t\\n\\f\\r";
    private final String source;
    private final boolean perl;
    private final StringBuilder java = new StringBuilder("[");
    private int at;

    /** @param start just after the bracket */
    CharacterSet(String source, int start, boolean perl) throws Different {
        this.source = source;
        this.at = start;
        this.perl = perl;
        if (peek() == '^') {
            java.append('^');
            at++;
        }
        // A bracket in the first place closes nothing.
        element();
        while (peek() != ']') {
            element();
        }
        at++;
        java.append(']');
    }

    String java() {
        return java.toString();
    }

    /** Just after the closing bracket. */
    int end() {
        return at;
    }

    private char peek() throws Different {
        if (at >= source.length()) {
            throw new Different();
        }
        return source.charAt(at);
    }

    private void element() throws Different {
        char c = peek();
        at++;
        if (perl && c == '\\') {
            char escaped = peek();
            at++;
            java.append(Character.isLetterOrDigit(escaped) ? inside(escaped) : "\\" + escaped);
        } else if (perl && c == '[' && peek() == ':') {
            posix();
        } else if (c == '-'
                && peek() != ']'
                && java.length() > 1
                && !java.toString().equals("[^")) {
            java.append('-');
        } else {
            java.append(literal(c));
        }
    }

    /** A set inside a set means different things in different versions of Java, so there is none. */
    private static String inside(char escaped) throws Different {
        return switch (escaped) {
            case 'd', 'D', 'w', 'W' -> "\\" + escaped;
            case 's' -> SPACE;
            default -> throw new Different();
        };
    }

    private void posix() throws Different {
        int end = source.indexOf(":]", at + 1);
        String name = end < 0 ? "" : source.substring(at + 1, end);
        java.append(
                switch (name) {
                    case "alpha" -> "a-zA-Z";
                    case "upper" -> "A-Z";
                    case "lower" -> "a-z";
                    case "digit" -> "0-9";
                    case "xdigit" -> "0-9a-fA-F";
                    case "alnum" -> "a-zA-Z0-9";
                    case "word" -> "a-zA-Z0-9_";
                    case "blank" -> " \\t";
                    case "space" -> SPACE;
                    default -> throw new Different();
                });
        at = end + 2;
    }

    private static String literal(char c) {
        return "[]\\^-&".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
    }
}

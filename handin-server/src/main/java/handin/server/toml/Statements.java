package handin.server.toml;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * Cuts a TOML text into statements. The parser of the library keeps neither places nor comments; whoever changes a text that people wrote needs both.
 * The text must be good TOML, as the parser has found it to be: nothing is checked here, and another gives statements that mean nothing.
 */
final class Statements {
    private static final String TRIPLE = "\"\"\"";
    private final String text;
    private int at;

    private Statements(String text) {
        this.text = text;
    }

    static List<Statement> of(String text) {
        return new Statements(text).all();
    }

    private List<Statement> all() {
        var all = new ArrayList<Statement>();
        while (at < text.length()) {
            all.add(next());
        }
        return all;
    }

    private Statement next() {
        int start = at;
        skipBlanks();
        return switch (here()) {
            case '#', '\n', '\r', '\0' -> {
                skipLine();
                yield new Statement(Statement.Kind.OTHER, List.of(), start, at, at, at);
            }
            case '[' -> {
                at += text.startsWith("[[", at) ? 2 : 1;
                List<String> key = key();
                skipLine();
                yield new Statement(Statement.Kind.HEADER, key, start, at, at, at);
            }
            default -> {
                List<String> key = key();
                at++;
                skipBlanks();
                int valueStart = at;
                skipValue();
                int valueEnd = at;
                skipLine();
                yield new Statement(Statement.Kind.VALUE, key, start, valueStart, valueEnd, at);
            }
        };
    }

    /** Reads a dotted key, and stops at the {@code =} or {@code ]} after it. */
    private List<String> key() {
        var parts = new ArrayList<String>();
        while (true) {
            skipBlanks();
            parts.add(part());
            skipBlanks();
            if (here() != '.') {
                return List.copyOf(parts);
            }
            at++;
        }
    }

    private String part() {
        int start = at;
        if (here() == '"' || here() == '\'') {
            skipString();
            String quoted = text.substring(start, at);
            return quoted.indexOf('\\') < 0 ? quoted.substring(1, quoted.length() - 1) : unescaped(quoted);
        }
        while (at < text.length() && " \t.=]\r\n".indexOf(here()) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private static String unescaped(String quoted) {
        return new TomlMapper().readTree("k = " + quoted).get("k").stringValue();
    }

    private void skipValue() {
        int depth = 0;
        do {
            switch (here()) {
                case '"', '\'' -> skipString();
                case '[', '{' -> {
                    depth++;
                    at++;
                }
                case ']', '}' -> {
                    depth--;
                    at++;
                }
                case '#' -> skipLine();
                default -> at++;
            }
        } while (at < text.length() && (depth > 0 || ",# \t\r\n".indexOf(here()) < 0));
    }

    private void skipString() {
        String quote = text.substring(at, at + 1);
        boolean basic = quote.equals("\"");
        boolean several = text.startsWith(basic ? TRIPLE : "'''", at);
        String end = several ? quote.repeat(3) : quote;
        at += end.length();
        while (at < text.length() && !text.startsWith(end, at)) {
            at += basic && here() == '\\' ? 2 : 1;
        }
        at = Math.min(at + end.length(), text.length());
        while (several && at < text.length() && text.startsWith(quote, at)) {
            at++;
        }
    }

    private void skipBlanks() {
        while (here() == ' ' || here() == '\t' || here() == '\uFEFF') {
            at++;
        }
    }

    private void skipLine() {
        int newline = text.indexOf('\n', at);
        at = newline < 0 ? text.length() : newline + 1;
    }

    /** NUL at the end, which no TOML text holds. */
    private char here() {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}

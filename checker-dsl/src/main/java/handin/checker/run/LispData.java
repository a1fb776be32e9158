package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.eval.CharValue;
import handin.checker.eval.Fraction;
import handin.checker.eval.StructValue;
import handin.checker.eval.SymbolValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value that an author wrote as Racket and Scheme write it. {@code (list ...)}, {@code (cons a list)}, {@code (vector ...)} and {@code
 * (make-name ...)} are what they make; under a quote, parentheses are lists and names are symbols.
 */
final class LispData {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:;[^\\n]*\\n\\s*)*(?:(#\\\\(?:[A-Za-z]{2,}|.))|(\"(?:[^\"\\\\]|\\\\.)*\")|([()\\[\\]'])|(#\\()|([^\\s()\\[\\]'\";]+))",
            Pattern.DOTALL);
    private static final Map<String, Integer> CHARACTERS =
            Map.of("space", 32, "newline", 10, "tab", 9, "return", 13, "nul", 0);
    private static final int DEEPEST = 200;

    private final String text;
    private final Matcher tokens;
    private int at;

    private LispData(String text) {
        this.text = text;
        tokens = TOKEN.matcher(text);
    }

    static @Nullable Object read(String text) {
        var reader = new LispData(text);
        Object value = reader.value(reader.next(), false, 0);
        if (!text.substring(reader.at).isBlank()) {
            throw reader.mistake(
                    "there is more after its end: " + text.substring(reader.at).strip());
        }
        return value;
    }

    private String next() {
        tokens.region(at, text.length());
        if (!tokens.lookingAt()) {
            throw mistake("it ends too soon");
        }
        at = tokens.end();
        return tokens.group().strip().replaceFirst("^(?:;[^\\n]*\\n\\s*)+", "");
    }

    private AuthorMistake mistake(String why) {
        return new AuthorMistake("lisp cannot read " + text.strip() + ": " + why);
    }

    private @Nullable Object value(String token, boolean quoted, int depth) {
        if (depth > DEEPEST) {
            throw mistake("it is nested more than " + DEEPEST + " deep");
        }
        return switch (token) {
            case "'" -> value(next(), true, depth + 1);
            case "(", "[" -> made(items(quoted, depth), quoted);
            case "#(" -> items(true, depth);
            case ")", "]" -> throw mistake("there is a " + token + " too many");
            case "#t", "#true", "true" -> true;
            case "#f", "#false", "false" -> false;
            default -> atom(token, quoted);
        };
    }

    private List<@Nullable Object> items(boolean quoted, int depth) {
        var items = new ArrayList<@Nullable Object>();
        for (String token = next(); !token.equals(")") && !token.equals("]"); token = next()) {
            boolean head = items.isEmpty() && !quoted;
            items.add(
                    head && !token.equals("(") && !token.equals("[")
                            ? new SymbolValue(token)
                            : value(token, quoted, depth + 1));
        }
        return items;
    }

    private Object made(List<@Nullable Object> items, boolean quoted) {
        if (quoted) {
            return items;
        }
        String maker = items.isEmpty() || !(items.getFirst() instanceof SymbolValue(String name)) ? "" : name;
        List<@Nullable Object> parts = items.isEmpty() ? items : items.subList(1, items.size());
        if (maker.equals("list") || maker.equals("vector")) {
            return new ArrayList<>(parts);
        }
        if (maker.equals("cons") && parts.size() == 2 && parts.get(1) instanceof List<?> rest) {
            var list = new ArrayList<@Nullable Object>(List.of());
            list.add(parts.getFirst());
            list.addAll(rest);
            return list;
        }
        if (maker.startsWith("make-")) {
            return structure(maker.substring("make-".length()), parts);
        }
        throw mistake("it is data, never run; write '(...) for a list, or (list ...), (cons ...), (make-name ...)");
    }

    /** Which names the parts have is for the student's program to say. */
    private static StructValue structure(String type, List<@Nullable Object> parts) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < parts.size(); i++) {
            fields.put(Equality.UNNAMED + i, parts.get(i));
        }
        return new StructValue(type, fields, true);
    }

    private Object atom(String token, boolean quoted) {
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1).translateEscapes();
        }
        if (token.startsWith("#\\")) {
            String name = token.substring(2);
            return new CharValue(
                    name.length() == 1 ? name.codePointAt(0) : CHARACTERS.getOrDefault(name, name.codePointAt(0)));
        }
        if (token.equals("empty") && !quoted) {
            return List.of();
        }
        return number(token, quoted);
    }

    private Object number(String token, boolean quoted) {
        boolean inexact = token.startsWith("#i");
        String digits = inexact || token.startsWith("#e") ? token.substring(2) : token;
        try {
            if (digits.matches("[+-]?\\d+/\\d+")) {
                String[] parts = digits.split("/");
                Number fraction = Fraction.of(new BigInteger(parts[0]), new BigInteger(parts[1]));
                return inexact ? (Number) fraction.doubleValue() : fraction;
            }
            if (digits.matches("[+-]?\\d+")) {
                return inexact ? (Number) Double.parseDouble(digits) : new BigInteger(digits);
            }
            if (digits.matches("[+-]?(\\d+\\.\\d*|\\.\\d+|\\d+)([eE][+-]?\\d{1,4})?")) {
                return inexact
                        ? (Number) Double.parseDouble(digits)
                        : new BigDecimal(digits.replaceFirst("\\.$", ".0"));
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw mistake(token + " is no number: " + e.getMessage());
        }
        if (!quoted) {
            throw mistake(token + " is a name, and nothing is run here; write '" + token + " for a symbol");
        }
        return new SymbolValue(token);
    }
}

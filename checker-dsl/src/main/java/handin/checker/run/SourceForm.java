package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.eval.Fraction;
import handin.checker.eval.Language;
import handin.checker.eval.SymbolValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes calls with Groovy values as source of the student's language. */
final class SourceForm {
    private final String engine;

    private SourceForm(String engine) {
        this.engine = engine;
    }

    /** {@code (f 1 2)}, {@code f(1, 2)}. */
    static String call(Language language, String name, List<?> arguments) {
        var form = new SourceForm(language.engine());
        List<String> written = arguments.stream().map(form::of).toList();
        return form.isLisp()
                ? (written.isEmpty() ? "(" + name + ")" : "(" + name + " " + String.join(" ", written) + ")")
                : name + "(" + String.join(", ", written) + ")";
    }

    private boolean isLisp() {
        return engine.equals("scheme");
    }

    private boolean isJava() {
        return engine.equals("java");
    }

    private String of(@Nullable Object value) {
        return switch (value) {
            case null -> isLisp() ? "'()" : "null";
            case Boolean flag -> isLisp() ? (flag ? "#t" : "#f") : flag.toString();
            case CharSequence text -> text(text.toString());
            case Character character -> character(character);
            case Number number -> number(number);
            case SymbolValue symbol when isLisp() -> "'" + symbol.name();
            case Map<?, ?> map -> map(map);
            case Collection<?> all -> items(all.stream().map(this::of).toList());
            case int[] numbers -> array("int", IntStream.of(numbers).boxed().toList());
            case double[] numbers ->
                array("double", java.util.Arrays.stream(numbers).boxed().toList());
            case Object[] all -> array(all.getClass().getComponentType().getSimpleName(), List.of(all));
            default ->
                throw new AuthorMistake("a value of type " + value.getClass().getSimpleName()
                        + " cannot be written as an argument; write the expression yourself, with test");
        };
    }

    private String text(String text) {
        return Notation.quoted(text, isLisp() || isJava() ? '"' : '\'');
    }

    private String character(char character) {
        if (isLisp()) {
            return new SchemeNotation().character(Character.toString(character));
        }
        return Notation.quoted(Character.toString(character), '\'') + (isJava() ? "" : " as char");
    }

    private String number(Number number) {
        return switch (number) {
            case Fraction fraction -> isLisp() ? fraction.toString() : Double.toString(fraction.doubleValue());
            case Long whole -> isJava() ? whole + "L" : whole.toString();
            case BigInteger whole when isJava() -> "new java.math.BigInteger(\"" + whole + "\")";
            case BigDecimal decimal -> decimal.toPlainString();
            default -> number.toString();
        };
    }

    private String items(List<String> items) {
        if (isLisp()) {
            return items.isEmpty() ? "'()" : "(list " + String.join(" ", items) + ")";
        }
        return isJava() ? "java.util.List.of(" + String.join(", ", items) + ")" : "[" + String.join(", ", items) + "]";
    }

    private String array(String type, List<?> items) {
        String written = items.stream().map(this::of).collect(Collectors.joining(", "));
        if (isLisp()) {
            return "(vector " + written.replace(", ", " ") + ")";
        }
        return isJava() ? "new " + type + "[] {" + written + "}" : "([" + written + "] as " + type + "[])";
    }

    private String map(Map<?, ?> map) {
        List<String> entries = map.entrySet().stream()
                .map(entry -> entry(of(entry.getKey()), of(entry.getValue())))
                .toList();
        if (isLisp()) {
            return items(entries);
        }
        return isJava()
                ? "java.util.Map.ofEntries(" + String.join(", ", entries) + ")"
                : (entries.isEmpty() ? "[:]" : "[" + String.join(", ", entries) + "]");
    }

    private String entry(String key, String value) {
        if (isLisp()) {
            return "(list " + key + " " + value + ")";
        }
        return isJava() ? "java.util.Map.entry(" + key + ", " + value + ")" : "(" + key + "): " + value;
    }
}

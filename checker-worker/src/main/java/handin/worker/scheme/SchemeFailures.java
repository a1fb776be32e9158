package handin.worker.scheme;

import gnu.mapping.UnboundLocationException;
import gnu.mapping.WrappedException;
import gnu.mapping.WrongArguments;
import gnu.mapping.WrongType;
import java.util.Map;
import java.util.regex.Pattern;
import kawa.lang.NamedException;
import kawa.lib.ExceptionWithValue;

/** What Kawa throws, in a beginner's words. */
final class SchemeFailures {
    private static final String UNBOUND = "unbound location: ";
    private static final Pattern CAST =
            Pattern.compile("class (\\S+) cannot be cast to class (\\S+).*", Pattern.DOTALL);
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("IString", "a string"),
            Map.entry("FString", "a string"),
            Map.entry("String", "a string"),
            Map.entry("CharSequence", "a string"),
            Map.entry("Numeric", "a number"),
            Map.entry("IntNum", "a number"),
            Map.entry("IntFraction", "a number"),
            Map.entry("RatNum", "a number"),
            Map.entry("RealNum", "a number"),
            Map.entry("DFloNum", "a number"),
            Map.entry("Number", "a number"),
            Map.entry("Pair", "a non-empty list"),
            Map.entry("LList", "a list"),
            Map.entry("EmptyList", "an empty list"),
            Map.entry("List", "a list"),
            Map.entry("Iterable", "a list"),
            Map.entry("Symbol", "a symbol"),
            Map.entry("SimpleSymbol", "a symbol"),
            Map.entry("Char", "a character"),
            Map.entry("Boolean", "a boolean"),
            Map.entry("FVector", "a vector"),
            Map.entry("Procedure", "a function"),
            Map.entry("CompiledProc", "a function"),
            Map.entry("Builtin", "a function"),
            Map.entry("Structure", "a structure"));

    private SchemeFailures() {}

    /** @param message the throwable's own */
    static String words(Throwable thrown, String message) {
        return switch (thrown) {
            case UnboundLocationException _ ->
                message.substring(message.lastIndexOf(UNBOUND) + UNBOUND.length()) + ": this name is not defined";
            case WrongType wrong -> wrongType(wrong);
            case WrongArguments wrong -> wrongCount(wrong);
            case NamedException named -> named(named);
            case ExceptionWithValue raised -> "uncaught: " + Printed.of(raised.payload, Level.PLAIN);
            case WrappedException wrapped
            when wrapped.getCause() != null ->
                words(wrapped.getCause(), String.valueOf(wrapped.getCause().getMessage()));
            case ClassCastException cast -> cast(message);
            case IllegalArgumentException _
            when message.equals("bad value for numeric compare") -> "a comparison expects numbers";
            default -> message.isEmpty() ? thrown.getClass().getSimpleName() : message;
        };
    }

    private static String wrongCount(WrongArguments wrong) {
        String who = wrong.procname == null ? "a function" : wrong.procname + ":";
        String count = wrong.number + (wrong.number == 1 ? " argument" : " arguments");
        return who + " is given " + count + ", which is not how many it takes";
    }

    private static String wrongType(WrongType wrong) {
        String given = Printed.of(wrong.argValue, Level.INTERMEDIATE);
        if ("apply-to-args".equals(wrong.procname)) {
            return "a function is expected after an open parenthesis, given " + given;
        }
        String where = wrong.number > 0 ? " as argument " + wrong.number : "";
        return wrong.procname + ": is given the wrong kind of value" + where + ": " + given;
    }

    private static String named(NamedException named) {
        var message = new StringBuilder();
        Object first = named.getObjectMessage();
        message.append(first instanceof CharSequence ? first : Printed.of(first, Level.PLAIN));
        named.getObjectIrritants().forEach(item -> message.append(' ').append(Printed.of(item, Level.PLAIN)));
        return message.toString();
    }

    private static String cast(String message) {
        var matcher = CAST.matcher(message);
        if (!matcher.matches()) {
            return message.equals("value is neither List or array") ? "a list is expected" : message;
        }
        return kind(matcher.group(2)) + " is expected, but " + kind(matcher.group(1)) + " is given";
    }

    private static String kind(String className) {
        String simple = className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
        return KINDS.getOrDefault(simple, simple);
    }
}

package handin.worker.scheme;

import gnu.text.SourceError;
import gnu.text.SourceMessages;
import handin.worker.engine.Mistaken;
import handin.worker.engine.PlacedText;
import handin.worker.wire.Response.Place;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Picks the first of Kawa's messages that refuses a program, and says it in a beginner's words. */
final class KawaMistakes {
    private static final String UNBOUND = "no declaration seen for ";
    private static final Pattern ARGUMENTS =
            Pattern.compile("call to (.+) has too (few|many) arguments \\((\\d+); (?:must be )?(.+)\\)");
    private static final String ONE = "1";

    private KawaMistakes() {}

    /** Throws the first mistake in the order of the text, if there is one; names without a definition count where {@code unbound}. */
    static void refuse(SourceMessages messages, PlacedText text, boolean unbound) throws Mistaken {
        SourceError first = null;
        for (SourceError error = messages.getErrors(); error != null; error = error.next) {
            boolean counts = "ef".indexOf(error.severity) >= 0 || unbound && error.message.startsWith(UNBOUND);
            if (counts && (first == null || error.getLineNumber() < first.getLineNumber())) {
                first = error;
            }
        }
        if (first != null) {
            throw mistaken(first, text);
        }
    }

    /** In an expression, a call with the wrong number of arguments is for the program to fail at, not for the expression. */
    static void refuseCall(SourceMessages messages) {
        for (SourceError error = messages.getErrors(); error != null; error = error.next) {
            if (ARGUMENTS.matcher(error.message).matches()) {
                throw new SchemeError(words(error.message));
            }
        }
    }

    static Mistaken of(SourceMessages messages, PlacedText text) {
        try {
            refuse(messages, text, false);
        } catch (Mistaken e) {
            return e;
        }
        return new Mistaken("it does not compile", place(text, 1));
    }

    private static Mistaken mistaken(SourceError error, PlacedText text) {
        return new Mistaken(words(error.message), place(text, error.getLineNumber()));
    }

    private static String words(String message) {
        if (message.startsWith(UNBOUND)) {
            return message.substring(UNBOUND.length()) + ": this name is not defined";
        }
        var arguments = ARGUMENTS.matcher(message);
        if (arguments.matches()) {
            String name = arguments.group(1).replace("'", "");
            return name + ": takes " + count(arguments.group(4)) + ", but is given " + arguments.group(3);
        }
        return message;
    }

    /** Kawa says {@code 2}, {@code min=1} or {@code min=0, max=1}. */
    private static String count(String range) {
        String count = range.replace("min=", "").replace(", max=", " to ");
        String open = range.contains("min=") && !range.contains("max=") ? "at least " : "";
        return open + count + (count.equals(ONE) ? " argument" : " arguments");
    }

    /** The token's place; tokens of ours have none, so the nearest before them stands in. */
    private static Place place(PlacedText text, int line) {
        for (int at = line; at > 0; at--) {
            Place place = text.place(at);
            if (place != null) {
                return place;
            }
        }
        Place first = firstPlace(text);
        return first == null ? new Place(Mistaken.EXPRESSION, 0, 0) : first;
    }

    private static @Nullable Place firstPlace(PlacedText text) {
        return text.place(1);
    }
}

package handin.server.protocol;

import handin.server.protocol.Datum.Items;
import handin.server.protocol.Datum.Other;
import handin.server.protocol.Datum.Symbol;
import handin.server.protocol.Datum.Text;
import handin.server.protocol.Datum.Whole;
import java.util.stream.Collectors;

/** Puts data into words exactly as Racket's {@code write} does; tried against Racket 8.7. */
final class DatumWriter {
    private static final int QUOTED_LENGTH = 256;
    private static final String NAMED = "\"\\\u0007\b\t\n\u000b\f\r\u001b";
    private static final String NAMES = "\"\\abtnvfre";

    private DatumWriter() {}

    static String written(Datum datum) {
        return switch (datum) {
            case Symbol(var name) -> symbol(name);
            case Text(var value) -> text(value);
            case Whole(var value) -> value.toString();
            case Items(var items) ->
                items.stream().map(DatumWriter::written).collect(Collectors.joining(" ", "(", ")"));
            case Other(var text) -> text;
        };
    }

    static String quoted(Datum datum) {
        String words = datum instanceof Symbol || datum instanceof Items ? "'" + written(datum) : written(datum);
        if (words.codePointCount(0, words.length()) <= QUOTED_LENGTH) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, QUOTED_LENGTH - 3)) + "...";
    }

    private static String text(String value) {
        var words = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(point -> {
            int named = NAMED.indexOf(point);
            if (named >= 0) {
                words.append('\\').append(NAMES.charAt(named));
            } else if (shows(point)) {
                words.appendCodePoint(point);
            } else {
                words.append(String.format(point <= 0xFFFF ? "\\u%04X" : "\\U%08X", point));
            }
        });
        return words.append('"').toString();
    }

    /** Racket's {@code char-graphic?} or {@code char-blank?}. */
    private static boolean shows(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String symbol(String name) {
        if (name.indexOf('|') >= 0) {
            return name.codePoints()
                    .mapToObj(point -> (Atoms.needsBars(point) ? "\\" : "") + Character.toString(point))
                    .collect(Collectors.joining());
        }
        boolean odd = name.codePoints().anyMatch(Atoms::needsBars) || !Atoms.readsAsSymbol(name);
        return odd ? "|" + name + "|" : name;
    }
}

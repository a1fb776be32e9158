package handin.worker.java;

import handin.worker.engine.Mistaken;
import handin.worker.wire.Response.Place;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An expression with a class written around it. The expression starts on the second line, so a place in the one is found in the other.
 *
 * @param before the first line, with its newline
 * @param after what follows, from a newline on
 * @param insertions what is added to the text as it stands, by offset
 */
record Written(String before, String expression, String after, SortedMap<Integer, String> insertions) {
    /** Returns the expression's value. */
    static Written value(String open, String expression) {
        return new Written(open + "return\n", expression, "\n; } }", new TreeMap<>());
    }

    /** Runs the expression as a statement. */
    static Written statement(String open, String expression) {
        return new Written(open + "\n", expression, "\n; return null; } }", new TreeMap<>());
    }

    Written with(SortedMap<Integer, String> added) {
        return new Written(before, expression, after, added);
    }

    Source source() {
        var text = new StringBuilder(before + expression + after);
        new TreeMap<>(insertions).descendingMap().forEach(text::insert);
        return new Source(Mistaken.EXPRESSION, text.toString());
    }

    /** The place in the expression, given a place in the text with its insertions. */
    Place place(Place written) {
        String[] lines = expression.split("\n", -1);
        int line = written.line() - 1;
        if (line > lines.length) {
            return new Place(Mistaken.EXPRESSION, lines.length, lines[lines.length - 1].length() + 1);
        }
        return line < 1
                ? new Place(Mistaken.EXPRESSION, 1, 1)
                : new Place(Mistaken.EXPRESSION, line, column(written, lines));
    }

    private int column(Place written, String[] lines) {
        int start = before.length();
        for (int i = 0; i < written.line() - 2; i++) {
            start += lines[i].length() + 1;
        }
        int end = start + lines[written.line() - 2].length() + 1;
        int column = written.column();
        for (var insertion : insertions.subMap(start, end).entrySet()) {
            int inserted = insertion.getKey() - start + 1;
            if (column > inserted) {
                column = Math.max(inserted, column - insertion.getValue().length());
            }
        }
        return column;
    }
}

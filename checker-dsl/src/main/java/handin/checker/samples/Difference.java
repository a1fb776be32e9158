package handin.checker.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * Where what came of a sample is not what must come.
 *
 * @param what {@code verdict}, {@code sentence} or {@code questions}
 */
public record Difference(String what, String expected, String came) {
    private static final String EXPECTED = "expected: ";
    private static final String CAME = "came:     ";

    /** Both, one below the other, and where they part. What cannot be seen is shown as {@code ?}. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(what);
        show(EXPECTED, expected, lines);
        show(CAME, came, lines);
        lines.add(parting());
        return lines;
    }

    private static void show(String label, String text, List<String> lines) {
        String indent = "  " + label;
        for (String line : text.split("\n", -1)) {
            lines.add(indent + line.replaceAll("\\p{C}", "?"));
            indent = " ".repeat(indent.length());
        }
    }

    private String parting() {
        int same = 0;
        while (same < Math.min(expected.length(), came.length()) && expected.charAt(same) == came.charAt(same)) {
            same++;
        }
        String before = expected.substring(0, same);
        int column = same - before.lastIndexOf('\n');
        if (expected.contains("\n") || came.contains("\n")) {
            long line = before.chars().filter(c -> c == '\n').count() + 1;
            return "  from line " + line + ", column " + column + " on";
        }
        return " ".repeat(1 + EXPECTED.length() + column) + "^";
    }

    @Override
    public String toString() {
        return what + ": expected <" + expected + "> but came <" + came + ">";
    }
}

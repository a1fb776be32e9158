package handin.checker.text;

import handin.checker.mark.MarkLine;
import java.util.List;

/** What stands in a printout before each of several files. */
public final class Separator {
    private Separator() {}

    /**
     * A rule with the file's name in its middle, between two plain ones and blank lines. A name that looks like a mark is made harmless.
     *
     * @param prefix of the markup, which each line begins with
     * @param width of the rules in columns
     */
    public static List<String> lines(String prefix, String name, int width) {
        String middle = "< " + name + " >";
        int missing = Math.max(2, width - Columns.width(middle));
        String rule = "=".repeat(Math.max(width, Columns.width(middle) + 2));
        String titled = "=".repeat(missing / 2) + middle + "=".repeat(missing - missing / 2);
        String blank = prefix.stripTrailing();
        return List.of(blank, prefix + rule, prefix + MarkLine.harmless(titled), prefix + rule, blank);
    }
}

package handin.checker.mark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The marks of one line.
 *
 * @param marks in order
 * @param flaws what looks like one and is none
 */
public record MarkLine(List<Mark> marks, List<Flaw> flaws) {
    public MarkLine {
        marks = List.copyOf(marks);
        flaws = List.copyOf(flaws);
    }

    /**
     * Reads a line that may hold any number of marks among other words.
     *
     * @param number of the line, from 1, for the flaws
     */
    public static MarkLine read(int number, String line) {
        var marks = new ArrayList<Mark>();
        var flaws = new ArrayList<Flaw>();
        for (var found : MarkSyntax.in(line)) {
            found.mark()
                    .ifPresentOrElse(
                            marks::add,
                            () -> flaws.add(new Flaw(
                                    number, found.start() + 1, found.written(), MarkSyntax.expected(found.written()))));
        }
        return new MarkLine(marks, flaws);
    }

    /**
     * The line with every mark, and what looks like one, made harmless where a student's words had a part in it: {@code <+50>} becomes {@code (+50)}.
     *
     * @param foreign the indices of the characters that come from a student
     */
    public static String harmless(String line, BitSet foreign) {
        var safe = new StringBuilder(line);
        for (var found : MarkSyntax.in(line)) {
            int first = foreign.nextSetBit(found.start());
            if (first < 0 || first >= found.end()) {
                continue;
            }
            safe.setCharAt(found.start(), '(');
            if (Lookalikes.folded(found.written()).endsWith(">")) {
                safe.setCharAt(found.end() - 1, ')');
            }
        }
        return safe.toString();
    }

    /** The line with every mark made harmless. */
    public static String harmless(String line) {
        var all = new BitSet();
        all.set(0, line.length());
        return harmless(line, all);
    }
}

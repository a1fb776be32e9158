package handin.checker.mark;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How one text becomes another, line by line. Blanks and characters that an encoding lacks make no difference. */
public final class LineDiff {
    private LineDiff() {}

    /**
     * One place where they differ.
     *
     * @param position index of the first line in the first text that goes, or before which lines come
     * @param gone how many lines go
     * @param come the lines of the second text that come in their place
     */
    public record Change(int position, int gone, List<String> come) {
        public Change {
            come = List.copyOf(come);
        }
    }

    /** The places in order. */
    public static List<Change> of(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>(LineDiff::same)).getDeltas().stream()
                .map(LineDiff::change)
                .toList();
    }

    private static boolean same(String a, String b) {
        return a.equals(b) || MarkedPrintout.key(a).equals(MarkedPrintout.key(b));
    }

    private static Change change(AbstractDelta<String> delta) {
        return new Change(
                delta.getSource().getPosition(),
                delta.getSource().size(),
                delta.getTarget().getLines());
    }

    /** Where each line of the first text is in the second; -1 where it is not. */
    static int[] places(List<String> before, List<String> after) {
        int[] places = new int[before.size()];
        int shift = 0;
        int next = 0;
        for (Change change : of(before, after)) {
            for (; next < change.position(); next++) {
                places[next] = next + shift;
            }
            Arrays.fill(places, next, next + change.gone(), -1);
            next += change.gone();
            shift += change.come().size() - change.gone();
        }
        for (; next < places.length; next++) {
            places[next] = next + shift;
        }
        return places;
    }

    /** The lines that differ, with {@code - } or {@code + } before each. */
    public static List<String> shown(List<String> before, List<String> after) {
        var shown = new ArrayList<String>();
        for (Change change : of(before, after)) {
            before.subList(change.position(), change.position() + change.gone())
                    .forEach(line -> shown.add("- " + line));
            change.come().forEach(line -> shown.add("+ " + line));
        }
        return shown;
    }
}

package handin.checker.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What reviewers did to a printout, done to a new printout of the same work.
 *
 * @param lines the new printout with the reviewers' lines
 * @param moved those of them whose place is not there any more; they stand behind the nearest line before it
 */
public record Reattachment(List<String> lines, List<String> moved) {
    public Reattachment {
        lines = List.copyOf(lines);
        moved = List.copyOf(moved);
    }

    /**
     * Reviewers' lines in the head go to the end of the new head, others behind the same line of the student's; lines they took away are taken away again.
     *
     * @param before what the server wrote at first
     * @param edited what reviewers made of it
     * @param now what the server writes now
     * @param markup tells lines with the markup prefix of {@code before}
     * @param markupNow tells those of {@code now}
     * @param translation makes lines of the one markup into lines of the other
     */
    public static Reattachment of(
            List<String> before,
            List<String> edited,
            List<String> now,
            Predicate<String> markup,
            Predicate<String> markupNow,
            UnaryOperator<String> translation) {
        return new Work(before, now, markup, markupNow, translation).of(edited);
    }

    private static final class Work {
        private final List<String> before;
        private final List<String> now;
        private final UnaryOperator<String> translation;
        private final int head;
        private final int headNow;
        private final int[] places;
        /** Lines to come behind each line of the new printout; -1: before all. */
        private final Map<Integer, List<String>> coming = new HashMap<>();

        private final Set<Integer> going = new HashSet<>();
        private final List<String> moved = new ArrayList<>();

        Work(
                List<String> before,
                List<String> now,
                Predicate<String> markup,
                Predicate<String> markupNow,
                UnaryOperator<String> translation) {
            this.before = before;
            this.now = now;
            this.translation = translation;
            this.head = MarkedPrintout.headLength(before, markup);
            this.headNow = MarkedPrintout.headLength(now, markupNow);
            this.places = LineDiff.places(before.subList(head, before.size()), now.subList(headNow, now.size()));
        }

        Reattachment of(List<String> edited) {
            for (var change : LineDiff.of(before, edited)) {
                for (int line = change.position(); line < change.position() + change.gone(); line++) {
                    takeAway(line);
                }
                put(change.position(), change.come());
            }
            var lines = new ArrayList<>(coming.getOrDefault(-1, List.of()));
            for (int i = 0; i < now.size(); i++) {
                if (!going.contains(i)) {
                    lines.add(now.get(i));
                }
                lines.addAll(coming.getOrDefault(i, List.of()));
            }
            return new Reattachment(lines, moved);
        }

        private void takeAway(int line) {
            if (line >= head) {
                going.add(place(line));
                return;
            }
            String key = MarkedPrintout.key(translation.apply(before.get(line)));
            for (int i = 0; i < headNow; i++) {
                if (!going.contains(i) && MarkedPrintout.key(now.get(i)).equals(key)) {
                    going.add(i);
                    return;
                }
            }
        }

        /** Where a line of the student's is now; -1 if nowhere. */
        private int place(int line) {
            int place = places[line - head];
            return place < 0 ? -1 : place + headNow;
        }

        private void put(int position, List<String> lines) {
            if (lines.isEmpty()) {
                return;
            }
            List<String> own = lines.stream().map(translation).toList();
            coming.computeIfAbsent(behind(position, own), key -> new ArrayList<>())
                    .addAll(own);
        }

        private int behind(int position, List<String> lines) {
            if (position <= head) {
                return headNow - 1;
            }
            int place = place(position - 1);
            if (place >= 0) {
                return place;
            }
            if (position < before.size() && place(position) >= 0) {
                return place(position) - 1;
            }
            moved.addAll(lines);
            for (int line = position - 2; line >= head; line--) {
                if (place(line) >= 0) {
                    return place(line);
                }
            }
            return headNow - 1;
        }
    }
}

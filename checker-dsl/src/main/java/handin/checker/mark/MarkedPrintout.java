package handin.checker.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A printout as reviewers left it, beside what the server wrote. A mark counts if it stands in a line with the markup prefix which the reviewers wrote, or which the server wrote at the
 * head of the printout; what stands in the student's own lines, as the server printed them, never does.
 *
 * @param head the marks the server wrote at the head
 * @param counted the marks that stand now, in the order of the file
 * @param flaws what looks like a mark and is none, by line
 * @param reviewed whether reviewers added a line with the markup prefix
 * @param changed how many of the student's lines are not there any more as they were printed
 */
public record MarkedPrintout(List<Mark> head, List<Mark> counted, List<Flaw> flaws, boolean reviewed, int changed) {
    public MarkedPrintout {
        head = List.copyOf(head);
        counted = List.copyOf(counted);
        flaws = List.copyOf(flaws);
    }

    /**
     * Reads a printout.
     *
     * @param written what the server wrote
     * @param edited what stands there now; may be the same
     * @param markup tells lines with the markup prefix
     */
    public static MarkedPrintout read(List<String> written, List<String> edited, Predicate<String> markup) {
        return new Reading(written, markup).of(edited);
    }

    public Tally tally() {
        return Tally.ofEdited(head, counted);
    }

    /** How many lines at the beginning of a printout the server wrote: those with the markup prefix before any other. */
    public static int headLength(List<String> written, Predicate<String> markup) {
        int length = 0;
        while (length < written.size() && markup.test(written.get(length))) {
            length++;
        }
        return length;
    }

    /** A line as it is compared: what editors change by themselves, blanks and characters that an encoding lacks, makes no difference. */
    static String key(String line) {
        var key = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t' && c != '\f') {
                key.append(c < 0x80 ? c : '?');
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().stripTrailing();
    }

    private static final class Reading {
        private final List<Mark> head = new ArrayList<>();
        private final List<Mark> counted = new ArrayList<>();
        private final List<Flaw> flaws = new ArrayList<>();
        private final Map<String, Integer> ofHead = new HashMap<>();
        private final Map<String, Integer> ofStudent = new HashMap<>();
        private final Predicate<String> markup;
        private final List<Flaw> misplaced = new ArrayList<>();
        private boolean reviewed;

        Reading(List<String> written, Predicate<String> markup) {
            this.markup = markup;
            int length = headLength(written, markup);
            for (String line : written.subList(0, length)) {
                head.addAll(MarkLine.read(0, line).marks());
                ofHead.merge(key(line), 1, Integer::sum);
            }
            written.subList(length, written.size()).forEach(line -> ofStudent.merge(key(line), 1, Integer::sum));
        }

        MarkedPrintout of(List<String> edited) {
            for (int i = 0; i < edited.size(); i++) {
                line(i + 1, edited.get(i));
            }
            ofStudent.remove("");
            misplaced.removeIf(this::isStudents);
            flaws.addAll(misplaced);
            flaws.sort(Comparator.comparingInt(Flaw::line).thenComparingInt(Flaw::column));
            int changed =
                    ofStudent.values().stream().mapToInt(Integer::intValue).sum();
            return new MarkedPrintout(head, counted, flaws, reviewed, changed);
        }

        private void line(int number, String line) {
            String key = key(line);
            if (take(ofHead, key)) {
                count(MarkLine.read(number, line));
            } else if (!take(ofStudent, key)) {
                added(number, line);
            }
        }

        private void added(int number, String line) {
            if (markup.test(line)) {
                reviewed = true;
                count(MarkLine.read(number, line));
            } else {
                misplaced(number, line);
            }
        }

        /** A mark behind code would be lost without a word. */
        private void misplaced(int number, String line) {
            for (var found : MarkSyntax.in(line)) {
                if (found.mark().isPresent()) {
                    misplaced.add(new Flaw(
                            number,
                            found.start() + 1,
                            found.written(),
                            "a mark stands in a line of its own that begins with the markup prefix"));
                }
            }
        }

        /** Somebody moved or mended a line in which the student wrote that. */
        private boolean isStudents(Flaw flaw) {
            return ofStudent.keySet().stream().anyMatch(line -> line.contains(key(flaw.written())));
        }

        private void count(MarkLine line) {
            counted.addAll(line.marks());
            flaws.addAll(line.flaws());
        }

        private static boolean take(Map<String, Integer> lines, String key) {
            Integer left = lines.get(key);
            if (left == null) {
                return false;
            }
            if (left == 1) {
                lines.remove(key);
            } else {
                lines.put(key, left - 1);
            }
            return true;
        }
    }
}

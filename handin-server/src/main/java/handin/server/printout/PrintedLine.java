package handin.server.printout;

import java.util.List;

/**
 * A line of a printout.
 *
 * @param number of the student's line in its file, from 1; 0 if staff or the checker wrote it
 * @param text without markup prefix
 * @param marks in it, such as {@code +10} and {@code ×90%}
 */
public record PrintedLine(int number, String text, List<String> marks) {
    public PrintedLine {
        marks = List.copyOf(marks);
    }

    boolean isStaffs() {
        return number == 0;
    }
}

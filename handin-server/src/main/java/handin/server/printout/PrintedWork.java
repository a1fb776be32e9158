package handin.server.printout;

import java.util.List;

/**
 * One team's work, as it goes to paper.
 *
 * @param students one line for each, such as {@code alice, Alice Liddell, alice@example.edu}
 * @param time when it was accepted, in local time; empty if nobody knows
 * @param grade what its marks add up to, such as {@code 85 of 100}; empty if nobody marked it, {@code marks to be mended} if one is malformed
 * @param suffix of the printout, which tells its language
 */
public record PrintedWork(
        String assignment,
        String team,
        List<String> students,
        String time,
        String grade,
        String suffix,
        List<PrintedLine> lines) {
    public PrintedWork {
        students = List.copyOf(students);
        lines = List.copyOf(lines);
    }
}

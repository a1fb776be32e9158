package handin.server.printout;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences into lines. */
final class Words {
    private Words() {}

    /** Lines of at most {@code most} characters where blanks allow it; at least one. */
    static List<String> broken(String text, int most) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (text.length() - from > most) {
            int blank = text.lastIndexOf(' ', from + most);
            int end = blank > from ? blank : from + most;
            lines.add(text.substring(from, end));
            from = blank > from ? end + 1 : end;
        }
        lines.add(text.substring(from));
        return lines;
    }
}

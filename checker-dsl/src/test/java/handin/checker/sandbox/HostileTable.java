package handin.checker.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The part of docs/security.md that is made from the hostile programs. */
final class HostileTable {
    private static final String BEGIN = "<!-- native: generated -->\n";
    private static final String END = "<!-- /native -->";

    private HostileTable() {}

    /** The document with that part made anew. */
    static String replacedIn(String document, List<HostileProgram> programs) {
        int from = document.indexOf(BEGIN);
        int to = document.indexOf(END);
        if (from < 0 || to < from) {
            throw new AssertionError("docs/security.md has lost the lines " + BEGIN + "and " + END);
        }
        return document.substring(0, from + BEGIN.length()) + text(programs) + document.substring(to);
    }

    private static String text(List<HostileProgram> programs) {
        var lines = new ArrayList<String>();
        lines.add(programs.size()
                + " programs in C, shell and Python, each in the sandbox as root and as an ordinary user.");
        lines.add("");
        lines.add("| group | program | tries to | how it ends |");
        lines.add("| --- | --- | --- | --- |");
        programs.stream()
                .sorted(Comparator.comparing(HostileProgram::group).thenComparing(HostileProgram::name))
                .map(HostileTable::row)
                .forEach(lines::add);
        return lines.stream().collect(Collectors.joining("\n", "\n", "\n\n"));
    }

    private static String row(HostileProgram program) {
        return "| " + program.group() + " | `" + program.name() + "` | " + program.tries() + " | "
                + String.join(" or ", program.ends()) + " |";
    }
}

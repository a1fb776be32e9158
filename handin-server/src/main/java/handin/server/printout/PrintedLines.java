package handin.server.printout;

import handin.checker.mark.Mark;
import handin.checker.mark.MarkLine;
import handin.checker.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines of staff from those of students, and numbers the latter as the student's editor does. */
final class PrintedLines {
    private static final Pattern NEXT_FILE = Pattern.compile("=+< .* >=+");
    private final Markup markup;
    private int number;

    PrintedLines(Markup markup) {
        this.markup = markup;
    }

    List<PrintedLine> of(List<String> lines) {
        List<PrintedLine> printed = new ArrayList<>();
        for (String line : lines) {
            printed.add(markup.begins(line) ? staffs(line.strip()) : new PrintedLine(++number, line, List.of()));
        }
        return printed;
    }

    private PrintedLine staffs(String line) {
        String bare = markup.prefix().strip();
        String text = line.startsWith(bare) ? line.substring(bare.length()).strip() : line;
        if (NEXT_FILE.matcher(text).matches()) {
            number = 0;
        }
        List<String> marks =
                MarkLine.read(0, line).marks().stream().map(PrintedLines::shown).toList();
        return new PrintedLine(0, text, marks);
    }

    private static String shown(Mark mark) {
        return switch (mark) {
            case Mark.Points points ->
                (points.value().signum() < 0 ? "" : "+") + points.value().toPlainString();
            case Mark.Factor factor -> "×" + factor.percent().toPlainString() + "%";
        };
    }
}

package handin.server.toml;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Something wrong in a TOML file. The message is one line, {@code file:line:column: sentence}, or several such lines in the order of the file. */
public final class TomlMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    /**
     * @param line from 1
     * @param column from 1
     */
    TomlMistake(String file, int line, int column, String sentence) {
        this(file + ":" + line + ":" + column + ": " + oneLine(sentence), line, column);
    }

    private TomlMistake(String message, int line, int column) {
        super(message, null, false, false);
        this.line = line;
        this.column = column;
    }

    /**
     * Several mistakes as one, so that all can be mended at once.
     *
     * @param mistakes of one file; at least one
     */
    public static TomlMistake together(Collection<TomlMistake> mistakes) {
        var inOrder = mistakes.stream()
                .sorted(Comparator.comparingInt((TomlMistake mistake) -> mistake.line)
                        .thenComparingInt(mistake -> mistake.column))
                .toList();
        String lines = inOrder.stream().map(TomlMistake::getMessage).distinct().collect(Collectors.joining("\n"));
        return new TomlMistake(lines, inOrder.getFirst().line, inOrder.getFirst().column);
    }

    /** A key in quotes may hold line ends, and the message is often a line of the log. */
    private static String oneLine(String sentence) {
        var line = new StringBuilder();
        sentence.codePoints()
                .forEach(point ->
                        line.append(breaksLine(point) ? String.format("\\u%04X", point) : Character.toString(point)));
        return line.toString();
    }

    private static boolean breaksLine(int point) {
        return Character.isISOControl(point) || point == '\u2028' || point == '\u2029';
    }
}

package handin.server.app;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table for the terminal. What cannot be seen is shown as {@code ?}: cells hold what students typed, and must not command the terminal.
 *
 * @param rows the first is the header; all equally long
 */
record TextTable(List<List<String>> rows) {
    private static final String GAP = "  ";

    Stream<String> lines() {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths));
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            line.append(cell.replaceAll("\\p{C}", "?"))
                    .append(" ".repeat(widths[column] - width(cell)))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}

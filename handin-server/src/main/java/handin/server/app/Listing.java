package handin.server.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A list that a command prints: as a table for people, or as comma-separated values (RFC 4180) for programs. */
final class Listing {
    private static final String GAP = "  ";
    private final List<List<String>> rows = new ArrayList<>();

    Listing(String... titles) {
        rows.add(List.of(titles));
    }

    void add(String... values) {
        rows.add(List.of(values));
    }

    void print(PrintWriter out, boolean csv) {
        rows.forEach(row -> out.println(csv ? comma(row) : aligned(row)));
        out.flush();
    }

    private static String comma(List<String> row) {
        return row.stream().map(Listing::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }

    private String aligned(List<String> row) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String value = oneLine(row.get(column));
            line.append(value).repeat(' ', width(column) - value.length()).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> oneLine(row.get(column)).length())
                .max()
                .orElse(0);
    }

    /** What comes from elsewhere must not move the cursor. */
    private static String oneLine(String value) {
        return value.replaceAll("\\p{Cntrl}+", " ");
    }
}

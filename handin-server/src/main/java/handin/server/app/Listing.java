package handin.server.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A list that a command prints: as a table for people, or as comma-separated values for programs. */
final class Listing {
    private final List<List<String>> rows = new ArrayList<>();

    Listing(String... titles) {
        rows.add(List.of(titles));
    }

    void add(String... values) {
        rows.add(List.of(values));
    }

    void print(PrintWriter out, boolean csv) {
        if (csv) {
            rows.forEach(row -> out.println(new CsvLine(row)));
        } else {
            new TextTable(rows).lines().forEach(out::println);
        }
        out.flush();
    }
}

package handin.server.racket;

import handin.server.racket.Row.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What an import did, thing by thing. */
public final class Report {
    private final List<Row> rows = new ArrayList<>();

    void taken(String what, String name) {
        taken(what, name, "");
    }

    void taken(String what, String name, String remark) {
        rows.add(new Row(what, name, Outcome.TAKEN, remark));
    }

    void there(String what, String name) {
        there(what, name, "");
    }

    void there(String what, String name, String remark) {
        rows.add(new Row(what, name, Outcome.THERE, remark));
    }

    void kept(String what, String name, String reason) {
        rows.add(new Row(what, name, Outcome.KEPT, reason));
    }

    void notTaken(String what, String name, String reason) {
        rows.add(new Row(what, name, Outcome.NOT_TAKEN, reason));
    }

    /** Every thing there was, in the order it was looked at. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** For people: how many of each kind, then each thing that wants their attention. */
    public List<String> table() {
        Map<String, Map<Outcome, Long>> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        Row::what, LinkedHashMap::new, Collectors.groupingBy(Row::outcome, Collectors.counting())));
        var lines = new ArrayList<String>();
        lines.add("%-14s %8s %14s %10s %10s".formatted("", "taken", "already there", "ours kept", "not taken"));
        counts.forEach((what, of) -> lines.add("%-14s %8d %14d %10d %10d"
                .formatted(
                        what,
                        of.getOrDefault(Outcome.TAKEN, 0L),
                        of.getOrDefault(Outcome.THERE, 0L),
                        of.getOrDefault(Outcome.KEPT, 0L),
                        of.getOrDefault(Outcome.NOT_TAKEN, 0L))));
        rows.stream()
                .filter(row -> !row.reason().isEmpty())
                .map(row -> row.what() + " " + row.name() + ": " + row.outcome().words() + ": " + row.reason())
                .forEach(lines::add);
        return lines.stream().map(Report::oneLine).toList();
    }

    /** Every row, by the rules of RFC 4180. */
    public String csv() {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord("what", "name", "outcome", "reason");
            for (Row row : rows) {
                printer.printRecord(row.what(), row.name(), row.outcome().words(), row.reason());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory takes whatever is written", e);
        }
        return text.toString();
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ").stripTrailing();
    }
}

package handin.server.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The programs as a table for readers: what is tried in several languages with one outcome is one row. */
final class AttemptsTable {
    private AttemptsTable() {}

    private record Row(String group, String name, String tries, String ends) {}

    static String of(List<Attempt> attempts) {
        var text = new StringBuilder("""
                %d programs in Groovy, Java and Scheme, each handed in to a live server that is root or to one that is not, or to both (section 8); `f` is the function that
                their assignment asks for.

                | group | program | tries to | languages | what happens |
                | --- | --- | --- | --- | --- |
                """.formatted(attempts.size()));
        rows(attempts)
                .forEach((row, languages) -> text.append("| %s | %s | %s | %s | %s |\n"
                        .formatted(row.group, row.name, row.tries, String.join(", ", languages), row.ends)));
        return text.toString();
    }

    private static Map<Row, List<String>> rows(List<Attempt> attempts) {
        var rows = new LinkedHashMap<Row, List<String>>();
        for (String group : Attempt.GROUPS) {
            attempts.stream()
                    .filter(attempt -> attempt.group().equals(group))
                    .sorted(java.util.Comparator.comparing(Attempt::name))
                    .forEach(attempt -> rows.computeIfAbsent(row(attempt), row -> new ArrayList<>())
                            .add(attempt.language()));
        }
        return rows;
    }

    private static Row row(Attempt attempt) {
        return new Row(
                attempt.group(),
                "`" + attempt.name() + "`",
                cell(attempt.tries()),
                cell(attempt.ends().shown()));
    }

    /** As text in a cell: no bars, and nothing that would be taken for markup. */
    private static String cell(String text) {
        return text.chars()
                .mapToObj(letter -> "|*_<>`[]".indexOf(letter) >= 0 ? "\\" + (char) letter : "" + (char) letter)
                .collect(Collectors.joining());
    }
}

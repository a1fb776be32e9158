package handin.server.account;

import handin.checker.model.Refused;
import handin.server.config.CourseConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a {@link Roster} of the lines of a file, and collects all that is wrong with it. */
final class RosterReader {
    private static final String USERNAME = "username";
    private static final String PASSWORD = "password";

    private final String file;
    private final CourseConfig course;
    private final FieldRules rules;
    private final List<String> ignored;
    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final Lookalikes names = new Lookalikes(List.of());

    RosterReader(String file, CourseConfig course, List<String> ignored) {
        this.file = file;
        this.course = course;
        this.rules = new FieldRules(course);
        this.ignored = ignored;
    }

    List<Roster.Entry> read(List<RosterFile.Line> all) {
        if (all.isEmpty()) {
            throw new RosterMistakes(List.of(file + ":1: this file is empty; its first line names the columns, such as "
                    + "username," + String.join(",", rules.names())));
        }
        List<String> columns = all.getFirst().cells();
        mustBeColumns(all.getFirst());
        if (!mistakes.isEmpty()) {
            throw new RosterMistakes(mistakes);
        }
        var entries = new ArrayList<Roster.Entry>();
        for (RosterFile.Line line : all.subList(1, all.size())) {
            entry(line, columns, entries);
        }
        if (!mistakes.isEmpty()) {
            throw new RosterMistakes(mistakes);
        }
        return List.copyOf(entries);
    }

    private void mustBeColumns(RosterFile.Line header) {
        var known = new ArrayList<>(List.of(USERNAME, PASSWORD));
        known.addAll(rules.names());
        var seen = new ArrayList<String>();
        for (String column : header.cells()) {
            if (seen.contains(column)) {
                mistake(header, "there are two columns named '" + column + "'");
            } else if (!known.contains(column) && !ignored.contains(column)) {
                mistake(
                        header,
                        "there is no field '" + column + "'; the columns may be " + String.join(", ", known)
                                + "; leave others out with --ignore COLUMN");
            }
            seen.add(column);
        }
        if (!seen.contains(USERNAME)) {
            mistake(header, "no column is named 'username'; the first line of the file names the columns");
        }
    }

    private void entry(RosterFile.Line line, List<String> columns, List<Roster.Entry> entries) {
        if (line.cells().size() != columns.size()) {
            mistake(line, "there are " + line.cells().size() + " cells, but " + columns.size() + " columns");
            return;
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), line.cells().get(i));
        }
        String username = Team.username(
                cells.getOrDefault(USERNAME, ""), course.usernames().caseSensitive());
        String password = cells.getOrDefault(PASSWORD, "");
        cells.keySet().retainAll(rules.names());
        cells.values().removeIf(String::isEmpty);
        if (isGood(line, username, cells)) {
            entries.add(new Roster.Entry(line.number(), username, password, cells));
        }
    }

    private boolean isGood(RosterFile.Line line, String username, Map<String, String> fields) {
        try {
            UsernameRules.mustBeGood(username, course.usernames());
            rules.mustBeGood(fields);
        } catch (Refused bad) {
            mistake(line, bad.refusal().sentence());
            return false;
        }
        var other = names.of(username);
        other.ifPresent(
                same -> mistake(line, "'" + username + "' is already '" + same + "' in line " + lines.get(same)));
        names.add(username);
        lines.putIfAbsent(username, line.number());
        return other.isEmpty();
    }

    private void mistake(RosterFile.Line line, String sentence) {
        mistakes.add(file + ":" + line.number() + ": " + sentence);
    }
}

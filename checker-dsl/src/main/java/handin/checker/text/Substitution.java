package handin.checker.text;

import handin.checker.mark.MarkLine;
import handin.checker.model.Student;
import handin.checker.model.Visible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills a student's data into a text with holes.
 *
 * @param student whose fields are filled in
 * @param submission the submission's directory
 */
public record Substitution(Student student, Path submission) {
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");

    /**
     * Replaces {@code {username}}, {@code {submission}} and {@code {any field of the course}}. What students write into their fields
     * cannot start a line of its own: line ends in them become blanks. Nor does it get them points: what looks like a mark and holds a part of it is made
     * harmless.
     *
     * @throws MissingField if the course has no such field
     */
    public String fill(String text) {
        var filled = new StringBuilder();
        var foreign = new BitSet();
        Matcher hole = HOLE.matcher(text);
        int from = 0;
        while (hole.find()) {
            filled.append(text, from, hole.start());
            String value = value(hole.group(1));
            foreign.set(filled.length(), filled.length() + value.length());
            filled.append(value);
            from = hole.end();
        }
        return MarkLine.harmless(filled.append(text, from, text.length()).toString(), foreign);
    }

    private String value(String name) {
        String value = switch (name) {
            case "username" -> student.username();
            case "submission" -> submission.toString();
            default -> student.fields().get(name);
        };
        if (value == null) {
            throw new MissingField(name, known());
        }
        return Visible.of(value.replaceAll("\\p{Cntrl}|\\R", " "));
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(List.of("username", "submission"));
        known.addAll(student.fields().keySet());
        return known;
    }
}

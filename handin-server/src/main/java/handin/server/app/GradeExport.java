package handin.server.app;

import handin.server.marking.StudentGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Grades in the forms that learning platforms import. Only students with a grade are in it, so that importing leaves the others' alone.
 *
 * @param assignment names the column
 * @param idField the extra field that holds the number by which the platform knows a student; empty: the first of the usual names that there is
 */
record GradeExport(String assignment, Optional<String> idField, List<StudentGrade> students) {
    private static final List<String> ID_FIELDS =
            List.of("ID number", "ID#", "Student ID", "ID", "SIS User ID", "Matriculation number");

    /** What Moodle's grade import reads: {@code Grades, Import, CSV file}; students are mapped by any of the first three columns. */
    List<List<String>> moodle() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("username", "idnumber", "email", assignment));
        graded().forEach(student ->
                lines.add(List.of(student.username(), id(student), field(student, "Email"), student.grade())));
        return lines;
    }

    /** What Canvas's gradebook imports: its five columns, then the assignment; the second line holds the maximum. */
    List<List<String>> canvas() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", assignment));
        lines.add(List.of("    Points Possible", "", "", "", "", maximum()));
        graded().forEach(student -> lines.add(List.of(
                name(student),
                field(student, "Canvas ID"),
                id(student),
                student.username(),
                field(student, "Section"),
                student.grade())));
        return lines;
    }

    private Stream<StudentGrade> graded() {
        return students.stream().filter(student -> student.tally().isPresent());
    }

    private String maximum() {
        return graded().flatMap(student -> student.tally().orElseThrow().most().stream())
                .findFirst()
                .orElse("");
    }

    private String name(StudentGrade student) {
        String name = field(student, "Full Name");
        return name.isBlank() ? student.username() : inert(name);
    }

    private String id(StudentGrade student) {
        return idField.map(List::of).orElse(ID_FIELDS).stream()
                .map(name -> field(student, name))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String field(StudentGrade student, String name) {
        return student.fields().entrySet().stream()
                .filter(field -> field.getKey().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** A spreadsheet takes such a beginning for a formula, and students choose their names. */
    static String inert(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}

package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A row of the course's configuration that is about one assignment, in either form: {@code ["hw1", 2]} or {@code { assignment = "hw1", count = 2 }}. */
record CourseRow(String key, Object row) {
    static Optional<CourseRow> find(Handin handin, String key) {
        if (!(handin.course().conf(key).orElse(List.of()) instanceof List<?> rows)) {
            return Optional.empty();
        }
        return rows.stream()
                .map(row -> new CourseRow(key, Objects.requireNonNull(row)))
                .filter(row -> row.cell("assignment", 0)
                        .filter(handin.submission().assignment()::equals)
                        .isPresent())
                .findFirst();
    }

    private Optional<Object> cell(String name, int position) {
        return switch (row) {
            case Map<?, ?> table -> Optional.ofNullable(table.get(name));
            case List<?> list when position < list.size() -> Optional.ofNullable(list.get(position));
            default -> Optional.empty();
        };
    }

    LocalDateTime time() {
        return Entry.time(cell("time", 1)
                .orElseThrow(() -> new AuthorMistake("config.toml: " + key + " has a row without a time"))
                .toString());
    }

    /** 0 if it is not there. */
    int number(String name, int position) {
        Object value = cell(name, position).orElse(0);
        if (value instanceof Number number) {
            return number.intValue();
        }
        throw new AuthorMistake("config.toml: " + name + " in " + key + " is a number, not " + value);
    }
}

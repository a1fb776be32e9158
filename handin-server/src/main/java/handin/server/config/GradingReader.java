package handin.server.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what limits handins by time and number: {@code deadline}, {@code max-submissions}, {@code report-delay-in-minutes}. */
final class GradingReader {
    private static final int YEAR = 366;
    private final Section file;

    GradingReader(Section file) {
        this.file = file;
    }

    CourseConfig.GradingRules rules() {
        return new CourseConfig.GradingRules(
                deadlines(),
                counts(),
                Duration.ofMinutes(file.number("report-delay-in-minutes", 0, 0, YEAR * 24 * 60)));
    }

    private Map<String, CourseConfig.Deadline> deadlines() {
        var deadlines = new LinkedHashMap<String, CourseConfig.Deadline>();
        for (Section row : rows("deadline")) {
            Optional<LocalDateTime> time = time(row);
            int lateDays = (int) row.number("late-days", 0, 0, YEAR);
            time.ifPresent(end -> put(deadlines, row, new CourseConfig.Deadline(end, lateDays)));
        }
        return Map.copyOf(deadlines);
    }

    private Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        for (Section row : rows("max-submissions")) {
            if (!row.has("count")) {
                row.wrong("count", "'count' is missing here");
            }
            put(counts, row, (int) row.number("count", 0, 0, 1_000_000));
        }
        return Map.copyOf(counts);
    }

    private List<Section> rows(String key) {
        return file.rows(key, Keys.INSIDE.getOrDefault(key, List.of())).orElse(List.of());
    }

    /** TOML's own local date-time, with or without quotes. */
    private static Optional<LocalDateTime> time(Section row) {
        String words = row.required("time");
        try {
            return words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(words.strip().replace(' ', 'T')));
        } catch (DateTimeException e) {
            row.wrong("time", "'time' must be a local date and time, such as 2026-12-01T23:59:00");
            return Optional.empty();
        }
    }

    private static <T> void put(Map<String, T> map, Section row, T value) {
        String assignment = row.required("assignment");
        if (map.put(assignment, value) != null) {
            row.wrong("assignment", "'" + assignment + "' stands here twice");
        }
    }
}

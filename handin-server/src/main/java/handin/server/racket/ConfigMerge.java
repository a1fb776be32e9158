package handin.server.racket;

import handin.server.config.CourseConfig;
import handin.server.toml.TomlMistake;
import handin.server.toml.TomlTable;
import handin.server.toml.TomlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds settings to the text of a {@code config.toml}. What stands there already stays. */
final class ConfigMerge {
    private static final String FILE = "config.toml";
    private static final String KIND = "configuration";
    private static final Pattern OWN_TABLE = Pattern.compile("(?m)^\\s*\\[\\s*course\\s*][ \\t]*(?:#.*)?$");
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern PLACE = Pattern.compile("^config\\.toml:\\d+:\\d+: ");

    private final Path course;
    private final String before;
    private final Report report;
    private final TomlTable there;
    private final List<String> ours = new ArrayList<>();
    private final List<String> own = new ArrayList<>();

    /** @throws TomlMistake if the text is broken */
    ConfigMerge(Path course, String before, Report report) {
        this.course = course;
        this.before = before.startsWith("\uFEFF") ? before.substring(1) : before;
        this.report = report;
        CourseConfig.read(course, this.before);
        this.there = TomlTable.parse(FILE, this.before);
    }

    /** The text with what it lacked; the same text if it lacks nothing. */
    String with(List<Setting> settings) {
        settings.forEach(this::add);
        String above = ours.isEmpty() ? "" : "# From Racket's config.rktd.\n" + String.join("", ours) + "\n";
        String after = withOwn(above + before);
        CourseConfig.read(course, after);
        return after;
    }

    private void add(Setting setting) {
        String key = BARE.matcher(setting.key()).matches() ? setting.key() : TomlText.quote(setting.key());
        String line = key + " = " + setting.value() + "\n";
        Optional<String> mistake = mistake(setting.own() ? "[course]\n" + line : line);
        Optional<Object> old = value(setting, there);
        if (mistake.isPresent()) {
            report.notTaken(KIND, setting.key(), mistake.get());
        } else if (old.isPresent()) {
            there(
                    setting,
                    old.get(),
                    TomlTable.parse(FILE, line).value(setting.key()).orElseThrow());
        } else if (setting.own()
                && there.has("course")
                && !OWN_TABLE.matcher(before).find()) {
            report.notTaken(KIND, setting.key(), "write it into the table 'course' by hand: " + line.strip());
        } else {
            (setting.own() ? own : ours).add(line);
            report.taken(KIND, setting.key(), setting.remark());
        }
    }

    private void there(Setting setting, Object old, Object now) {
        if (old.equals(now)) {
            report.there(KIND, setting.key());
        } else {
            report.kept(KIND, setting.key(), "config.toml says otherwise; there it is " + setting.value());
        }
    }

    private static Optional<Object> value(Setting setting, TomlTable there) {
        return setting.own()
                ? there.table("course").flatMap(course -> course.value(setting.key()))
                : there.value(setting.key());
    }

    private Optional<String> mistake(String text) {
        try {
            CourseConfig.read(course, text);
            return Optional.empty();
        } catch (TomlMistake mistake) {
            String first =
                    String.valueOf(mistake.getMessage()).lines().findFirst().orElse("");
            return Optional.of(PLACE.matcher(first).replaceFirst(""));
        }
    }

    private String withOwn(String text) {
        if (own.isEmpty()) {
            return text;
        }
        String lines = String.join("", own);
        Matcher table = OWN_TABLE.matcher(text);
        if (table.find()) {
            int after = Math.min(table.end() + 1, text.length());
            String gap = after > table.end() ? "" : "\n";
            return text.substring(0, after) + gap + lines + text.substring(after);
        }
        return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n")
                + "\n# Keys of the course's own, for its checkers: conf('key').\n[course]\n" + lines;
    }
}

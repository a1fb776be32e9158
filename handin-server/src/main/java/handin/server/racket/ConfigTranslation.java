package handin.server.racket;

import handin.server.racket.Datum.Items;
import handin.server.racket.Datum.Regexp;
import handin.server.racket.Datum.Text;
import handin.server.toml.TomlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the keys of {@code config.rktd} to ours. */
final class ConfigTranslation {
    private static final String KIND = "configuration";
    private static final List<String> SAME = List.of(
            "port-number",
            "session-timeout",
            "default-file-name",
            "max-upload",
            "max-upload-keep",
            "max-attempt-keep",
            "user-desc",
            "username-case-sensitive",
            "allow-new-users",
            "allow-change-info",
            "log-output",
            "log-file",
            "report-delay-in-minutes");
    private static final String NO_WEB = "there are no web pages here";
    private static final Map<String, String> LEFT = Map.of(
            "session-memory-limit",
            "here it is the heap that one evaluation may have, 256 MB if nothing is said; see docs/operate.md",
            "master-password",
            "an MD5 cannot be made an Argon2id hash; set a new one with ./handin set-password --master",
            "hook-file",
            "a module in Racket; write its like into hooks.groovy",
            "use-https",
            NO_WEB,
            "allow-web-upload",
            NO_WEB,
            "web-log-file",
            NO_WEB);

    private final RacketConfig config;
    private final Report report;
    private final List<Setting> settings = new ArrayList<>();

    ConfigTranslation(RacketConfig config, Report report) {
        this.config = config;
        this.report = report;
    }

    /** What of it can be taken; the rest goes to the report. */
    List<Setting> settings() {
        config.values().forEach(this::translate);
        return settings;
    }

    private void translate(String key, Datum value) {
        if (LEFT.containsKey(key)) {
            left(key, value);
            return;
        }
        switch (key) {
            case "active-dirs", "inactive-dirs" -> directories(key, value);
            case "user-regexp" -> userRegexp(value);
            case "extra-fields" -> settings.add(new FieldTranslation().setting(value));
            case "deadline" -> rows(key, value, Deadlines::deadline);
            case "max-submissions" -> rows(key, value, Deadlines::count);
            default -> plain(key, value, !SAME.contains(key));
        }
    }

    private void directories(String key, Datum value) {
        var names = config.directories(key).keySet();
        settings.add(Setting.of(key, Toml.texts(names)));
        if (names.size() != value.elements().size()) {
            report.notTaken(
                    KIND, key, "some of it are no paths in quotes, or two have the same last name; look it through");
        }
    }

    private void left(String key, Datum value) {
        if (!value.isFalse() || key.equals("use-https")) {
            report.notTaken(KIND, key, LEFT.getOrDefault(key, ""));
        }
    }

    private void plain(String key, Datum value, boolean own) {
        Toml.of(value)
                .ifPresentOrElse(
                        words -> settings.add(new Setting(own, key, words, "")),
                        () -> report.notTaken(KIND, key, "it is no data that TOML can hold"));
    }

    private void userRegexp(Datum value) {
        if (value instanceof Items) {
            plain("user-regexp", value, false);
            return;
        }
        if (value.isFalse()) {
            settings.add(Setting.of("user-regexp", "false"));
            return;
        }
        pattern(value)
                .ifPresentOrElse(
                        java -> settings.add(Setting.of("user-regexp", TomlText.quote(java))),
                        () -> report.notTaken(
                                KIND,
                                "user-regexp",
                                "no regular expression of Java says the same for sure; write one"));
    }

    private void rows(String key, Datum value, Deadlines.Row row) {
        var rows = new ArrayList<String>();
        for (Datum element : value.elements()) {
            Optional<String> words = row.of(element.elements());
            if (words.isEmpty()) {
                report.notTaken(KIND, key, "an entry has not the shape that grading-utils reads");
                return;
            }
            rows.add(words.get());
        }
        settings.add(Setting.of(key, Toml.list(rows)));
    }

    /** Of a regular expression, or a text that is used as one. */
    static Optional<String> pattern(Datum value) {
        return switch (value) {
            case Regexp regexp -> RegexpTranslation.of(regexp);
            case Text(var source) -> RegexpTranslation.of(new Regexp(source, false));
            default -> Optional.empty();
        };
    }
}

package handin.server.config;

import handin.server.toml.TomlTable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** From the words of {@code config.toml} to their meaning. */
final class ConfigReader {
    private static final int YEAR = 366 * 24 * 3600;
    private final Path course;

    ConfigReader(Path course) {
        this.course = course;
    }

    CourseConfig read(TomlTable table) {
        Keys.warn(table);
        return new CourseConfig(
                (int) table.number("port-number", 7979, 0, 65_535),
                limits(table),
                fileName(table),
                usernames(table),
                new FieldReader(table).fields(),
                new CourseConfig.Dirs(
                        table.strings("active-dirs"),
                        table.strings("inactive-dirs").orElse(List.of())),
                masterPassword(table),
                new CourseConfig.AccountChanges(
                        table.bool("allow-new-users", false), table.bool("allow-change-info", false)),
                teams(table),
                door(table),
                hooks(table),
                table.table("metrics").map(ConfigReader::metrics),
                table.string("log-file").orElse("log"),
                table.table("mail").map(this::mail),
                all(table));
    }

    private static CourseConfig.Limits limits(TomlTable table) {
        return new CourseConfig.Limits(
                Duration.ofSeconds(table.number("session-timeout", 300, 1, YEAR)),
                (int) table.number("max-upload", 500_000, 1, 1 << 30),
                (int) table.number("max-upload-keep", 9, 0, 1_000_000),
                (int) table.number("max-attempt-keep", 0, 0, 1_000_000));
    }

    private static String fileName(TomlTable table) {
        String name = table.string("default-file-name").orElse("handin.rkt");
        if (name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
            throw table.mistake(
                    "default-file-name",
                    "'default-file-name' must be the name of a file, without a directory before it");
        }
        return name;
    }

    private static CourseConfig.Usernames usernames(TomlTable table) {
        return new CourseConfig.Usernames(
                table.bool("username-case-sensitive", false),
                pattern(table, "user-regexp", table.string("user-regexp").orElse("^[a-z][a-z0-9]+$")),
                table.string("user-desc").orElse("alphanumeric string"));
    }

    static Pattern pattern(TomlTable table, String key, String regexp) {
        try {
            return Pattern.compile(regexp);
        } catch (PatternSyntaxException e) {
            throw table.mistake(
                    key,
                    "'" + key + "' is not a regular expression: " + e.getDescription() + " at index " + e.getIndex());
        }
    }

    private static Optional<String> masterPassword(TomlTable table) {
        var hash = table.string("master-password");
        if (hash.filter(Predicate.not(words -> words.startsWith("$argon2id$"))).isPresent()) {
            throw table.mistake(
                    "master-password", "'master-password' must be an Argon2id hash, which begins with $argon2id$");
        }
        return hash;
    }

    private CourseConfig.Teams teams(TomlTable table) {
        Optional<TomlTable> teams = table.table("teams");
        return new CourseConfig.Teams(
                teams.map(ConfigReader::binding).orElse(CourseConfig.Binding.CONSENT),
                course.resolve(teams.flatMap(own -> own.string("file")).orElse("teams.txt")));
    }

    private static CourseConfig.Binding binding(TomlTable teams) {
        String word = teams.string("bind").orElse("consent");
        return Stream.of(CourseConfig.Binding.values())
                .filter(binding -> binding.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> teams.mistake("bind", "'bind' must be \"consent\", \"roster\", \"file\" or \"trust\""));
    }

    private static CourseConfig.Door door(TomlTable table) {
        Optional<TomlTable> door = table.table("door");
        return new CourseConfig.Door(
                Duration.ofSeconds(door.map(own -> own.number("handshake-timeout", 10, 1, 3600))
                        .orElse(10L)),
                Duration.ofSeconds(door.map(own -> own.number("first-line-timeout", 30, 1, 3600))
                        .orElse(30L)),
                door.map(own -> (int) own.number("max-connections", 2000, 1, 1_000_000))
                        .orElse(2000));
    }

    private CourseConfig.HookTargets hooks(TomlTable table) {
        return new CourseConfig.HookTargets(
                course.resolve(table.string("hook-file").orElse("hooks.groovy")),
                Duration.ofSeconds(table.number("hook-timeout", 30, 1, 3600)),
                webhooks(table.rows("webhooks", List.of()).orElse(List.of())));
    }

    private List<CourseConfig.Webhook> webhooks(List<TomlTable> tables) {
        var webhooks = new LinkedHashMap<URI, CourseConfig.Webhook>();
        for (TomlTable table : tables) {
            var webhook = new WebhookReader(table).read(course);
            if (webhooks.put(webhook.url(), webhook) != null) {
                throw table.mistake("url", "there are two webhooks with this url");
            }
        }
        return List.copyOf(webhooks.values());
    }

    private static CourseConfig.MetricsPage metrics(TomlTable metrics) {
        return new CourseConfig.MetricsPage(
                metrics.string("bind").orElse("127.0.0.1"), (int) metrics.number("port", 9979, 0, 65_535));
    }

    private CourseConfig.MailServer mail(TomlTable mail) {
        return new CourseConfig.MailServer(
                required(mail, "host"),
                (int) mail.number("port", 25, 1, 65_535),
                required(mail, "from"),
                mail.bool("starttls", false),
                mail.string("user"),
                mail.string("password-file").map(course::resolve));
    }

    static String required(TomlTable table, String key) {
        return table.string(key).orElseThrow(() -> table.mistake(key, "'" + key + "' is missing here"));
    }

    private static Map<String, Object> all(TomlTable table) {
        var all = new LinkedHashMap<String, Object>();
        table.keys().forEach(key -> table.value(key).ifPresent(value -> all.put(key, value)));
        return Map.copyOf(all);
    }
}

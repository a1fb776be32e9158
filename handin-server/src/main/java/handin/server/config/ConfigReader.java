package handin.server.config;

import handin.server.toml.TomlMistake;
import handin.server.toml.TomlTable;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** From the words of {@code config.toml} to their meaning. */
final class ConfigReader {
    private static final int YEAR = 366 * 24 * 3600;
    private static final long MEGABYTE = 1 << 20;
    private static final long MEMORY = 256 * MEGABYTE;
    private final Path course;

    ConfigReader(Path course) {
        this.course = course;
    }

    /** @throws TomlMistake with every mistake there is */
    CourseConfig read(TomlTable whole) {
        var table = Section.of(whole);
        Keys.check(table);
        var config = new CourseConfig(
                table.string("course-name")
                        .filter(Predicate.not(String::isBlank))
                        .orElseGet(this::directoryName),
                (int) table.number("port-number", 7979, 0, 65_535),
                limits(table),
                table.number("session-memory-limit", MEMORY, 64 * MEGABYTE, 64_000 * MEGABYTE),
                EvaluationReader.rules(table),
                fileName(table),
                new UsernameReader(table).usernames(),
                new FieldReader(table).fields(),
                new CourseConfig.Dirs(
                        names(table, "active-dirs"),
                        names(table, "inactive-dirs").orElse(List.of())),
                masterPassword(table),
                new CourseConfig.AccountChanges(
                        table.bool("allow-new-users", false), table.bool("allow-change-info", false)),
                teams(table),
                door(table),
                hooks(table),
                table.table("metrics").map(ConfigReader::metrics),
                logFile(table),
                table.bool("log-output", false),
                jsonLog(table),
                table.table("mail").map(this::mail),
                new GradingReader(table).rules(),
                receipts(table),
                all(table));
        mustNotChooseTheirTeam(table, config);
        language(table);
        table.end();
        return config;
    }

    /** Else one student could bind another by writing the other's team into the own account. */
    private static void mustNotChooseTheirTeam(Section table, CourseConfig config) {
        boolean open =
                config.extraFields().stream().anyMatch(field -> field.name().equals("team") && !field.hidden());
        if (config.teams().bind() == CourseConfig.Binding.ROSTER && open) {
            table.wrong(
                    "extra-fields",
                    "with 'bind' being \"roster\" the field 'team' must be hidden (check = \"-\"), or students choose their own team");
        }
    }

    /** {@link CourseConfig#language} reads it. */
    private static void language(Section table) {
        String language = table.string("language").orElse("en");
        if (!language.equals("en") && !language.equals("de")) {
            table.wrong("language", "'language' must be \"en\" or \"de\"");
        }
    }

    private static boolean jsonLog(Section table) {
        String format = table.string("log-format").orElse("text");
        if (!format.equals("text") && !format.equals("json")) {
            table.wrong("log-format", "'log-format' must be \"text\" or \"json\"");
        }
        return format.equals("json");
    }

    private static CourseConfig.Limits limits(Section table) {
        return new CourseConfig.Limits(
                Duration.ofSeconds(table.number("session-timeout", 300, 1, YEAR)),
                (int) table.number("max-upload", 500_000, 1, 1 << 30),
                (int) table.number("max-upload-keep", 9, 0, 1_000_000),
                (int) table.number("max-attempt-keep", 0, 0, 1_000_000));
    }

    private static String fileName(Section table) {
        String name = table.string("default-file-name").orElse("handin.rkt");
        if (name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
            table.wrong(
                    "default-file-name",
                    "'default-file-name' must be the name of a file, without a directory before it");
        }
        return name;
    }

    private String logFile(Section table) {
        file(table, "log-file", "log");
        return table.string("log-file").orElse("log");
    }

    private static Optional<List<String>> names(Section table, String key) {
        Optional<List<String>> names = table.strings(key);
        names.stream()
                .flatMap(List::stream)
                .filter(name -> name.contains("/"))
                .forEach(path -> table.wrong(
                        key, "'" + key + "' takes names of folders in checkers/, not paths such as '" + path + "'"));
        return names;
    }

    private static Optional<String> masterPassword(Section table) {
        var hash = table.string("master-password");
        if (hash.filter(Predicate.not(words -> words.startsWith("$argon2id$"))).isPresent()) {
            table.wrong("master-password", "'master-password' must be an Argon2id hash, which begins with $argon2id$");
        }
        return hash;
    }

    private CourseConfig.Teams teams(Section table) {
        Optional<Section> teams = table.table("teams");
        return new CourseConfig.Teams(
                teams.map(ConfigReader::binding).orElse(CourseConfig.Binding.CONSENT),
                teams.map(own -> file(own, "file", "teams.txt")).orElse(course.resolve("teams.txt")));
    }

    private static CourseConfig.Binding binding(Section teams) {
        String word = teams.string("bind").orElse("consent");
        var binding = Stream.of(CourseConfig.Binding.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        if (binding.isEmpty()) {
            teams.wrong("bind", "'bind' must be \"consent\", \"roster\", \"file\" or \"trust\"");
        }
        return binding.orElse(CourseConfig.Binding.CONSENT);
    }

    private static CourseConfig.Door door(Section table) {
        Optional<Section> door = table.table("door");
        return new CourseConfig.Door(
                Duration.ofSeconds(door.map(own -> own.number("handshake-timeout", 10, 1, 3600))
                        .orElse(10L)),
                Duration.ofSeconds(door.map(own -> own.number("first-line-timeout", 30, 1, 3600))
                        .orElse(30L)),
                door.map(own -> (int) own.number("max-connections", 2000, 1, 1_000_000))
                        .orElse(2000),
                door.map(own -> (int) own.number("max-connections-per-address", 500, 1, 1_000_000))
                        .orElse(500));
    }

    private CourseConfig.HookTargets hooks(Section table) {
        var webhooks = new WebhookReader(webhook -> file(webhook, "secret-file", ""));
        return new CourseConfig.HookTargets(
                file(table, "hook-file", "hooks.groovy"),
                Duration.ofSeconds(table.number("hook-timeout", 30, 1, 3600)),
                table.rows("webhooks", List.of()).orElse(List.of()).stream()
                        .map(webhooks::read)
                        .toList());
    }

    private static CourseConfig.MetricsPage metrics(Section metrics) {
        return new CourseConfig.MetricsPage(
                metrics.string("bind").orElse("127.0.0.1"), (int) metrics.number("port", 9979, 0, 65_535));
    }

    private String directoryName() {
        Path name = course.toAbsolutePath().normalize().getFileName();
        return name == null ? "course" : name.toString();
    }

    private static CourseConfig.ReceiptWays receipts(Section table) {
        Optional<Section> receipts = table.table("receipts");
        return new CourseConfig.ReceiptWays(
                receipts.map(own -> own.bool("message", true)).orElse(true),
                receipts.map(own -> own.bool("mail", true)).orElse(true));
    }

    private CourseConfig.MailServer mail(Section mail) {
        return new CourseConfig.MailServer(
                mail.required("host"),
                (int) mail.number("port", 25, 1, 65_535),
                mail.required("from"),
                mail.bool("starttls", false),
                mail.string("user"),
                mail.has("password-file") ? Optional.of(file(mail, "password-file", "")) : Optional.empty());
    }

    private Path file(Section section, String key, String otherwise) {
        try {
            return course.resolve(section.string(key).orElse(otherwise));
        } catch (InvalidPathException e) {
            section.wrong(key, "'" + key + "' is no name that a file can have");
            return course;
        }
    }

    private static Map<String, Object> all(Section table) {
        if (table.value("course").filter(own -> !(own instanceof Map)).isPresent()) {
            table.wrong("course", "'course' must be a table, written [course]");
        }
        var all = new LinkedHashMap<String, Object>();
        table.keys().forEach(key -> table.value(key).ifPresent(value -> all.put(key, value)));
        if (all.get("course") instanceof Map<?, ?> own) {
            own.forEach((key, value) -> all.put(String.valueOf(key), value));
        }
        return Map.copyOf(all);
    }
}

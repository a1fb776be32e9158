package handin.server.config;

import handin.server.toml.TomlFile;
import handin.server.toml.TomlMistake;
import handin.server.toml.TomlTable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The course's configuration, keys named as in Racket's {@code config.rktd}.
 *
 * @param courseName {@code course-name}, the name of the course's directory: what receipts and course files call it
 * @param port {@code port-number}, 7979; 0 takes any free port
 * @param limits how much and how long
 * @param evaluationMemory {@code session-memory-limit} in bytes, 256 MB: the heap of the process that evaluates one submission
 * @param evaluation {@code [evaluation]}: what else one may use, and how many there are
 * @param defaultFileName {@code default-file-name}, {@code handin.rkt}: the name of work handed in to an assignment that has no checker
 * @param usernames what a username looks like
 * @param extraFields {@code extra-fields}, in order, the hidden ones included
 * @param dirs which assignments are active
 * @param masterPassword {@code master-password}, an Argon2id hash: logs in as anyone
 * @param accounts who may make and change accounts over the protocol
 * @param teams how a team comes to be bound
 * @param door what connections may cost
 * @param hooks who is told of what happens
 * @param metrics where they are read; empty: nowhere
 * @param logFile {@code log-file}, {@code log}, relative to the course directory
 * @param logOutput {@code log-output}, false: whether what is logged also goes to standard output
 * @param jsonLog {@code log-format}, {@code text} or {@code json}: whether each line of the log is a JSON object
 * @param mail {@code [mail]}; empty: letters wait
 * @param grading limits that checkers put on handins
 * @param receipts {@code [receipts]}
 * @param all every key with its value as TOML gives it; those of {@code [course]} stand beside and before the others
 */
public record CourseConfig(
        String courseName,
        int port,
        Limits limits,
        long evaluationMemory,
        EvaluationRules evaluation,
        String defaultFileName,
        Usernames usernames,
        List<ExtraField> extraFields,
        Dirs dirs,
        Optional<String> masterPassword,
        AccountChanges accounts,
        Teams teams,
        Door door,
        HookTargets hooks,
        Optional<MetricsPage> metrics,
        String logFile,
        boolean logOutput,
        boolean jsonLog,
        Optional<MailServer> mail,
        GradingRules grading,
        ReceiptWays receipts,
        Map<String, Object> all) {
    private static final long LARGEST = 1 << 20;

    /**
     * @param sessionTimeout {@code session-timeout} in seconds, 300
     * @param maxUpload {@code max-upload} in bytes, exclusive, 500000
     * @param maxUploadKeep {@code max-upload-keep}, 9: the highest number of a SUCCESS directory
     * @param maxAttemptKeep {@code max-attempt-keep}, 0: the highest number of an ATTEMPT directory; 0 keeps the latest alone
     */
    public record Limits(Duration sessionTimeout, int maxUpload, int maxUploadKeep, int maxAttemptKeep) {}

    /**
     * {@code [evaluation]}.
     *
     * @param cpu {@code cpu-time} in seconds, 5: processor time of one submission
     * @param answer {@code answer-time} in seconds, 20: for one answer
     * @param total {@code total-time} in seconds, 60: for all answers together
     * @param threads {@code threads}, 64: of the submission and its virtual machine together
     * @param output {@code output} in bytes, 8 MB: printed in all
     * @param atOnce {@code at-once}: evaluations at the same time; empty: as many as there are processors
     * @param ready {@code ready}, 1: processes kept ready for each language
     * @param firstUser {@code first-user}, 61000: the first of the user ids of student code when the server is root
     */
    public record EvaluationRules(
            Duration cpu,
            Duration answer,
            Duration total,
            int threads,
            long output,
            OptionalInt atOnce,
            int ready,
            int firstUser) {}

    /**
     * @param caseSensitive {@code username-case-sensitive}, false
     * @param pattern {@code user-regexp}, {@code ^[a-z][a-z0-9]+$}: found somewhere in a new username; of a list of names, one that finds exactly these
     * @param description {@code user-desc}, {@code alphanumeric string}: what the pattern asks for, in words
     */
    public record Usernames(boolean caseSensitive, Pattern pattern, String description) {}

    /**
     * @param active {@code active-dirs}: if there is one, exactly these, in this order
     * @param inactive {@code inactive-dirs}: never these
     */
    public record Dirs(Optional<List<String>> active, List<String> inactive) {}

    /**
     * @param newUsers {@code allow-new-users}, false
     * @param changeInfo {@code allow-change-info}, false; a password may always be changed
     */
    public record AccountChanges(boolean newUsers, boolean changeInfo) {}

    /**
     * {@code [teams]}.
     *
     * @param bind {@code bind}, {@code consent}: what makes a named partner a member
     * @param file {@code file}, {@code teams.txt}, relative to the course directory: read if {@code bind} is {@code file}
     */
    public record Teams(Binding bind, Path file) {}

    /** What makes a named partner a member of a team. */
    public enum Binding {
        /** The partner shows the own password once, handing in or retrieving in the team's name. */
        CONSENT,
        /** The roster: accounts whose field {@code team} is the same. */
        ROSTER,
        /** The team file. */
        FILE,
        /** Whoever names the partner, as in the original. */
        TRUST
    }

    /**
     * {@code [door]}.
     *
     * @param handshake {@code handshake-timeout} in seconds, 10
     * @param firstLine {@code first-line-timeout} in seconds, 30
     * @param connections {@code max-connections}, 2000
     * @param connectionsPerAddress {@code max-connections-per-address}, 500
     */
    public record Door(Duration handshake, Duration firstLine, int connections, int connectionsPerAddress) {}

    /**
     * @param file {@code hook-file}, {@code hooks.groovy}, relative to the course directory; need not be there
     * @param timeLimit {@code hook-timeout} in seconds, 30: for each block of the file
     * @param webhooks {@code [[webhooks]]}
     */
    public record HookTargets(Path file, Duration timeLimit, List<Webhook> webhooks) {}

    /**
     * @param url where events are posted to, by http or https; holds no password
     * @param secretFile {@code secret-file}: its first line signs them
     * @param operations {@code operations}: which, by name; empty: all
     */
    public record Webhook(URI url, Path secretFile, List<String> operations) {}

    /**
     * {@code [metrics]}.
     *
     * @param bind {@code bind}, {@code 127.0.0.1}
     * @param port {@code port}, 9979
     */
    public record MetricsPage(String bind, int port) {}

    /**
     * @param from the course's own address, the sender of letters that name none
     * @param port 25
     * @param startTls {@code starttls}, false; if true a server that cannot is not trusted with the letter
     * @param user logs in as; empty: no log-in
     * @param passwordFile {@code password-file}: its first line is the password, relative to the course directory
     */
    public record MailServer(
            String host, int port, String from, boolean startTls, Optional<String> user, Optional<Path> passwordFile) {}

    /**
     * @param deadlines {@code deadline}, by assignment
     * @param maxSubmissions {@code max-submissions}, by assignment; 0: any number
     * @param reportDelay {@code report-delay-in-minutes}, 0: how long after a handin its report may be seen
     */
    public record GradingRules(
            Map<String, Deadline> deadlines, Map<String, Integer> maxSubmissions, Duration reportDelay) {}

    /**
     * @param time {@code time}: where the server is
     * @param lateDays {@code late-days}, 0: how many days after that handins are taken as late
     */
    public record Deadline(LocalDateTime time, int lateDays) {}

    /**
     * How a receipt reaches the student, apart from lying beside the work.
     *
     * @param message {@code message}, true: at the end of the handin
     * @param mail {@code mail}, true: to everybody of the team who has an {@code Email}
     */
    public record ReceiptWays(boolean message, boolean mail) {}

    /** Names of the extra fields that everybody may see, in order. */
    public List<String> userFields() {
        return extraFields.stream()
                .filter(field -> !field.hidden())
                .map(ExtraField::name)
                .toList();
    }

    /**
     * A value as TOML gives it: String (times too), Boolean, Integer, Long, Double, List or Map; empty if the key is absent. A key is looked for in
     * {@code [course]} first.
     */
    public Optional<Object> conf(String key) {
        return Optional.ofNullable(all.get(key));
    }

    /** In which language students are told: {@code en} or {@code de}. */
    public String language() {
        return conf("language").map(Object::toString).orElse("en");
    }

    /**
     * What a text would mean as a course's {@code config.toml}.
     *
     * @throws TomlMistake if it is broken: every mistake with file, line and column
     */
    public static CourseConfig read(Path course, String text) {
        return new ConfigReader(course).read(TomlTable.parse("config.toml", text));
    }

    /**
     * Opens {@code config.toml} of a course, live: the last good configuration stays while the file is broken.
     *
     * @throws TomlMistake if it is broken now: every mistake with file, line and column
     */
    public static TomlFile<CourseConfig> open(Path course) throws IOException {
        var reader = new ConfigReader(course);
        var startOnly = new StartOnly();
        return new TomlFile<>(course.resolve("config.toml"), LARGEST, table -> startOnly.seen(reader.read(table)));
    }
}

package handin.server.account;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.model.Student;
import handin.server.config.CourseConfig;
import handin.server.config.ExtraField;
import handin.server.toml.TomlFile;
import handin.server.toml.TomlMistake;
import handin.server.toml.TomlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of a course, kept in {@code users/accounts.toml}, which staff may edit at any time. Safe for many threads. */
public final class Accounts {
    /** More names than this in one log-in are refused before any password is looked at: each costs a check. */
    private static final int LARGEST_TEAM = 16;

    private final TomlFile<CourseConfig> config;
    private final TomlFile<Map<String, Account>> file;
    private final Passwords passwords = new Passwords();
    private volatile @Nullable Roster roster;

    private Accounts(TomlFile<CourseConfig> config, TomlFile<Map<String, Account>> file) {
        this.config = config;
        this.file = file;
    }

    /**
     * Opens the accounts of the course in a directory; makes {@code users/} if there is none.
     *
     * @throws TomlMistake if the accounts cannot be read, with file, line and column
     */
    public static Accounts open(Path course, TomlFile<CourseConfig> config) throws IOException {
        Path users = Files.createDirectories(course.resolve("users"));
        var reader = new AccountReader(config::current);
        return new Accounts(config, new TomlFile<>(users.resolve("accounts.toml"), reader::read));
    }

    /** The student of that name, with every extra field of the course in order; one never filled in is empty. */
    public Optional<Student> find(String username) {
        return Optional.ofNullable(file.current().get(username)).map(account -> student(username, account));
    }

    /** Reads what a student types in place of a username, such as {@code Bob + alice}. The accounts need not exist. */
    public Team team(String typed) {
        return Team.typed(typed, config.current().usernames().caseSensitive());
    }

    /**
     * Checks who is there. Every member must have an account, and the password be that of one of them or the master password. Unknown names and
     * wrong passwords get the same answer; a student alone also after the same work. A team with an unknown name costs no more than one
     * student, so that made-up names cannot keep the processor busy.
     *
     * @return the team, and whose password it was
     * @throws Refused {@link Sentence#LOGIN_BAD}
     * @throws java.util.concurrent.CancellationException if interrupted while waiting for its turn
     */
    public LogIn logIn(String typed, String password) {
        boolean caseSensitive = config.current().usernames().caseSensitive();
        Team team = Team.typed(typed, caseSensitive);
        Optional<LogIn> logIn = team.members().size() > LARGEST_TEAM ? Optional.empty() : checked(team, password);
        return logIn.orElseThrow(() -> new Refused(Sentence.LOGIN_BAD, caseSensitive ? typed : Team.fold(typed)));
    }

    private Optional<LogIn> checked(Team team, String password) {
        Map<String, Account> accounts = file.current();
        boolean known = accounts.keySet().containsAll(team.members());
        Set<String> proven = known ? owners(team, password, accounts) : ofNobody(password);
        if (!proven.isEmpty()) {
            return Optional.of(new LogIn(team, proven, false));
        }
        var master = config.current().masterPassword();
        boolean right = master.isPresent() && passwords.matches(password, master.get());
        return right && known ? Optional.of(new LogIn(team, Set.copyOf(team.members()), true)) : Optional.empty();
    }

    private Set<String> ofNobody(String password) {
        passwords.ofNobody(password);
        return Set.of();
    }

    private Set<String> owners(Team team, String password, Map<String, Account> accounts) {
        var owners = new HashSet<String>();
        for (String member : team.members()) {
            @Nullable Account account = accounts.get(member);
            if (account != null && passwords.matches(password, account.hash())) {
                owners.add(member);
            }
        }
        return owners;
    }

    /**
     * Makes an account. What else stands in the file stays as it is.
     *
     * @param fields by the names of the course's extra fields; those left out are empty
     * @throws Refused if the name or a field does not follow the course's rules, or the name is taken
     */
    public void add(String typed, String password, Map<String, String> fields) throws IOException {
        CourseConfig course = config.current();
        String username = course.usernames().caseSensitive() ? typed : Team.fold(typed);
        UsernameRules.mustBeGood(username, course.usernames());
        mustFit(fields, course);
        String hash = passwords.hash(password);
        file.edit((text, accounts) -> {
            if (accounts.containsKey(username)) {
                throw new Refused(Sentence.USERNAME_TAKEN, username);
            }
            return text + entry(text, username, hash, fields);
        });
    }

    private static void mustFit(Map<String, String> fields, CourseConfig course) {
        List<String> names = course.extraFields().stream().map(ExtraField::name).toList();
        for (String name : fields.keySet()) {
            if (!names.contains(name)) {
                throw new Refused(Sentence.FIELD_UNKNOWN, name, String.join(", ", names));
            }
        }
        for (ExtraField field : course.extraFields()) {
            String value = fields.get(field.name());
            if (value != null && !field.accepts(value)) {
                String need = field.description().isEmpty() ? "" : "; need " + field.description();
                throw new Refused(Sentence.FIELD_BAD, field.name(), value, need);
            }
        }
    }

    private static String entry(String before, String username, String hash, Map<String, String> fields) {
        var entry = new StringBuilder(before.isEmpty() || before.endsWith("\n") ? "" : "\n");
        entry.append(before.isEmpty() ? "" : "\n");
        entry.append('[').append(TomlText.quote(username)).append("]\n");
        entry.append("password = ").append(TomlText.quote(hash)).append('\n');
        fields.forEach((name, value) -> entry.append(TomlText.quote(name))
                .append(" = ")
                .append(TomlText.quote(value))
                .append('\n'));
        return entry.toString();
    }

    /** Everybody whose account has the same field {@code team} as this one's, this one included; nobody if that is empty. */
    public Set<String> roster(String username) {
        Map<String, Account> accounts = file.current();
        Roster known = roster;
        if (known == null || known.accounts() != accounts) {
            known = Roster.of(accounts);
            roster = known;
        }
        return known.with(username);
    }

    private Student student(String username, Account account) {
        var fields = new LinkedHashMap<String, String>();
        for (ExtraField field : config.current().extraFields()) {
            fields.put(field.name(), account.fields().getOrDefault(field.name(), ""));
        }
        return new Student(username, fields);
    }
}

package handin.server.account;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.model.Student;
import handin.server.config.CourseConfig;
import handin.server.toml.TomlFile;
import handin.server.toml.TomlMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The accounts of a course, kept in {@code users/accounts.toml}, which staff may edit at any time. Safe for many threads. */
public final class Accounts {
    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    /** More names than this in one log-in are refused before any password is looked at: each costs a check. */
    private static final int LARGEST_TEAM = 16;

    private final TomlFile<CourseConfig> config;
    private final AccountFile file;
    private final Passwords passwords = new Passwords();
    private final PasswordCheck check;
    private volatile @Nullable TeamField teamField;

    private Accounts(TomlFile<CourseConfig> config, AccountFile file, LongSupplier ticks) {
        this.config = config;
        this.file = file;
        this.check = new PasswordCheck(passwords, new Throttle(ticks));
    }

    /**
     * Opens the accounts of the course in a directory; makes {@code users/} if there is none.
     *
     * @throws TomlMistake if the accounts cannot be read, with file, line and column
     */
    public static Accounts open(Path course, TomlFile<CourseConfig> config) throws IOException {
        return open(course, config, System::nanoTime);
    }

    /** @param ticks the clock by which log-ins are slowed down */
    static Accounts open(Path course, TomlFile<CourseConfig> config, LongSupplier ticks) throws IOException {
        Path users = Files.createDirectories(course.resolve("users"));
        return new Accounts(config, new AccountFile(users.resolve("accounts.toml"), config::current), ticks);
    }

    /** A new password as it is kept, for those that belong to no account. */
    public static String hash(String password) {
        return new Passwords().hash(password);
    }

    /** The student of that name, with every extra field of the course in order; one never filled in is empty. */
    public Optional<Student> find(String username) {
        return Optional.ofNullable(file.current().get(username))
                .map(account -> new Student(username, rules().complete(account.fields())));
    }

    /**
     * The values of the fields that a student sees, in order.
     *
     * @throws Refused {@link Sentence#LOGIN_BAD} if there is no such account (any more)
     */
    public List<String> info(String username) {
        return rules().visible(mustExist(file.current(), username).fields());
    }

    /** An account as staff see it in a list. */
    public record Row(String username, PasswordForm password, Map<String, String> fields) {}

    /** Every account, in the order of the file; with every field of the course, and those that stand in the file besides. */
    public List<Row> all() {
        return file.current().entrySet().stream()
                .map(account -> row(account.getKey(), account.getValue()))
                .toList();
    }

    private Row row(String username, Account account) {
        Map<String, String> fields = rules().complete(account.fields());
        account.fields().forEach(fields::putIfAbsent);
        return new Row(username, PasswordForm.of(account.password()), fields);
    }

    /** Reads what a student types in place of a username, such as {@code Bob + alice}. The accounts need not exist. */
    public Team team(String typed) {
        return Team.typed(typed, config.current().usernames().caseSensitive());
    }

    /** Checks who is there, wherever they are: wrong passwords are counted as from one unknown place. */
    public LogIn logIn(String typed, String password) {
        return logIn(typed, password, "");
    }

    /**
     * Checks who is there. Every member must have an account, and the password be that of one of them or the master password. Unknown names and
     * wrong passwords get the same answer; a student alone also after the same work. A team with an unknown name costs no more than one
     * student, so that made-up names cannot keep the processor busy. A password kept in an old form is kept anew in ours.
     *
     * @param address an IP address, without port: wrong passwords make the next tries from there wait
     * @return the team, and whose password it was: of the first it fits, since each check costs
     * @throws Refused {@link Sentence#LOGIN_BAD}, or {@link Sentence#LOGIN_THROTTLED} after too many wrong passwords
     * @throws java.util.concurrent.CancellationException if interrupted while waiting for its turn
     */
    public LogIn logIn(String typed, String password, String address) {
        CourseConfig course = config.current();
        boolean caseSensitive = course.usernames().caseSensitive();
        Team team = Team.typed(typed, caseSensitive);
        String shown = Team.username(typed, caseSensitive);
        if (team.members().size() > LARGEST_TEAM) {
            throw new Refused(Sentence.LOGIN_BAD, shown);
        }
        Map<String, Account> now = file.current();
        Optional<String> owner = check.tried(shown, team, password, address, now, course.masterPassword());
        owner.ifPresent(name -> renew(name, password, mustExist(now, name).password()));
        return new LogIn(team, owner.map(Set::of).orElseGet(() -> Set.copyOf(team.members())), owner.isEmpty());
    }

    /** Keeps a password in today's form. The log-in is good whether that works or not. */
    private void renew(String username, String password, String kept) {
        if (PasswordForm.of(kept) == PasswordForm.ARGON2ID) {
            return;
        }
        String hash = passwords.hash(password);
        try {
            file.edit(accounts -> {
                Account account = mustExist(accounts, username);
                return account.password().equals(kept) ? Map.of(username, account.withPassword(hash)) : Map.of();
            });
            LOG.info("the password of {} is kept as Argon2id now", username);
        } catch (IOException | TomlMistake | Refused failed) {
            LOG.warn("the password of {} stays in its old form: {}", username, failed.toString());
        }
    }

    /**
     * Makes an account for a student who asks for one. Hidden fields are empty.
     *
     * @param typed the name, folded as the course does it
     * @param visibleFields the values of {@link CourseConfig#userFields}, in that order
     * @return every field by name, hidden ones included
     * @throws Refused if new users are not allowed, the name does not follow the course's rules or is taken, a field does not follow them, the
     *     password is empty; in that order
     */
    public Map<String, String> create(String typed, String password, List<String> visibleFields) throws IOException {
        String username = username(typed);
        if (!config.current().accounts().newUsers()) {
            throw new Refused(Sentence.NEW_USERS_NOT_ALLOWED, username);
        }
        mustBeFree(username, file.current());
        Map<String, String> fields = rules().filledIn(visibleFields, Map.of());
        rules().mustBeGood(fields);
        if (password.isEmpty()) {
            throw new Refused(Sentence.PASSWORD_EMPTY);
        }
        try {
            put(username, password, fields);
        } catch (TomlMistake broken) {
            throw unreadable(broken);
        }
        return fields;
    }

    /** @param before every field by name, hidden ones included; {@code after} likewise */
    public record Change(Map<String, String> before, Map<String, String> after) {}

    /**
     * Changes what a student asks to have changed, who has logged in. A password may always be changed, fields if the course allows it.
     *
     * @param newPassword the empty one keeps the old
     * @param visibleFields as for {@link #create}; an empty one keeps the old value
     * @return what became of the fields; empty if they stay as they were
     * @throws Refused if nothing changes, the course does not allow it, or a field as it would be does not follow the rules
     */
    public Optional<Change> change(String username, String newPassword, List<String> visibleFields) throws IOException {
        Account old = mustExist(file.current(), username);
        Map<String, String> before = rules().complete(old.fields());
        Map<String, String> after = rules().filledIn(visibleFields, old.fields());
        boolean fieldsChange = !after.equals(before);
        if (fieldsChange && !config.current().accounts().changeInfo()) {
            throw new Refused(Sentence.CHANGE_NOT_ALLOWED, username);
        }
        boolean passwordChanges = !newPassword.isEmpty() && !passwords.matches(newPassword, old.password());
        if (!fieldsChange && !passwordChanges) {
            throw new Refused(Sentence.NO_FIELDS_CHANGED, username);
        }
        if (fieldsChange) {
            rules().mustBeGood(after);
        }
        try {
            write(username, passwordChanges ? Optional.of(newPassword) : Optional.empty(), differences(before, after));
        } catch (TomlMistake broken) {
            throw unreadable(broken);
        }
        return fieldsChange ? Optional.of(new Change(before, after)) : Optional.empty();
    }

    /**
     * Makes an account, by staff's hand: whether new users are allowed does not matter.
     *
     * @param fields by the names of the course's extra fields; those left out are empty
     * @throws Refused if the name or a field does not follow the course's rules, the name is taken, or the password is empty
     * @throws TomlMistake if the file is broken just now; it stays as it is
     */
    public void add(String typed, String password, Map<String, String> fields) throws IOException {
        String username = username(typed);
        mustBeFree(username, file.current());
        rules().mustBeKnown(fields.keySet());
        rules().mustBeGood(fields);
        put(username, password, fields);
    }

    /**
     * Sets another password, by staff's hand.
     *
     * @throws Refused {@link Sentence#USERNAME_UNKNOWN}, {@link Sentence#PASSWORD_EMPTY}
     * @throws TomlMistake if the file is broken just now; it stays as it is
     */
    public void setPassword(String typed, String password) throws IOException {
        String username = username(typed);
        if (!file.current().containsKey(username)) {
            throw new Refused(Sentence.USERNAME_UNKNOWN, username);
        }
        mustBeSome(password);
        write(username, Optional.of(password), Map.of());
    }

    private static void mustBeSome(String password) {
        if (password.isEmpty()) {
            throw new Refused(Sentence.PASSWORD_EMPTY);
        }
    }

    /**
     * Finds out what taking in a roster would do.
     *
     * @param update should fields that are filled in there replace those of accounts that exist? Their passwords stay in any case.
     * @throws RosterMistakes if a new name looks too much like one that exists
     */
    public Enrolment plan(Roster roster, boolean update) {
        return new Enroller(file, passwords).plan(roster, update);
    }

    /**
     * Takes in a roster as planned: all of it or nothing. What others add or change meanwhile stays.
     *
     * @throws TomlMistake if the file is broken just now; it stays as it is
     */
    public void enrol(Roster roster, Enrolment plan, Enrolment.Keeper keeper, Enrolment.Progress progress)
            throws IOException {
        new Enroller(file, passwords).carryOut(roster, plan, keeper, progress);
    }

    private void put(String username, String password, Map<String, String> fields) throws IOException {
        mustBeSome(password);
        var account = new Account(username, passwords.hash(password), fields);
        file.edit(accounts -> {
            mustBeFree(username, accounts);
            return Map.of(username, account);
        });
    }

    private void write(String username, Optional<String> password, Map<String, String> fields) throws IOException {
        Optional<String> kept = password.map(passwords::hash);
        file.edit(accounts -> {
            Account old = mustExist(accounts, username);
            return Map.of(
                    username, old.withPassword(kept.orElse(old.password())).withFields(fields));
        });
    }

    private void mustBeFree(String username, Map<String, Account> accounts) {
        UsernameRules.mustBeGood(username, config.current().usernames());
        UsernameRules.mustBeFree(username, accounts.keySet(), new Lookalikes(accounts.keySet()));
    }

    /** Everybody whose account has the same field {@code team} as this one's, this one included; nobody if that is empty. */
    public Set<String> roster(String username) {
        Map<String, Account> accounts = file.current();
        TeamField known = teamField;
        if (known == null || known.accounts() != accounts) {
            known = TeamField.of(accounts);
            teamField = known;
        }
        return known.with(username);
    }

    private static Account mustExist(Map<String, Account> accounts, String username) {
        Account account = accounts.get(username);
        if (account == null) {
            throw new Refused(Sentence.LOGIN_BAD, username);
        }
        return account;
    }

    private static Map<String, String> differences(Map<String, String> before, Map<String, String> after) {
        var different = new LinkedHashMap<>(after);
        different.entrySet().removeAll(before.entrySet());
        return different;
    }

    /** What a student is told; the place is for staff, in the log. */
    private static Refused unreadable(TomlMistake broken) {
        LOG.error("nothing was changed: {}", broken.getMessage());
        return new Refused(Sentence.ACCOUNTS_UNREADABLE);
    }

    private FieldRules rules() {
        return new FieldRules(config.current());
    }

    private String username(String typed) {
        return Team.username(typed, config.current().usernames().caseSensitive());
    }
}

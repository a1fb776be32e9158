package handin.server.account;

import handin.checker.model.Refused;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Takes accounts over from another server, with passwords as they were kept there. Accounts that are there stay as they are. */
public final class Adoption {
    private final CourseConfig config;
    private final AccountFile file;

    /**
     * An account of the other server.
     *
     * @param password in one of the {@linkplain PasswordForm forms}
     * @param fields by name
     */
    public record Foreign(String username, String password, Map<String, String> fields) {}

    private Adoption(CourseConfig config, AccountFile file) {
        this.config = config;
        this.file = file;
    }

    /**
     * For the accounts of a course; nothing need be there yet.
     *
     * @throws handin.server.toml.TomlMistake if the accounts that are there cannot be read
     */
    public static Adoption into(Path course, CourseConfig config) throws IOException {
        return new Adoption(config, new AccountFile(course.resolve("users/accounts.toml"), () -> config));
    }

    /** The name that the account would have. */
    public String username(String foreign) {
        return Team.username(foreign, config.usernames().caseSensitive());
    }

    public boolean has(String username) {
        return file.current().containsKey(username);
    }

    /** Why there can be no account of that name, in a sentence; empty if there can. */
    public static Optional<String> mistakeInName(String username) {
        try {
            UsernameRules.mustBeSafe(username);
            return Optional.empty();
        } catch (Refused unsafe) {
            return Optional.of(unsafe.refusal().sentence());
        }
    }

    /** Why no password can be kept like that, in a sentence; empty if one can. */
    public static Optional<String> mistakeInPassword(String kept) {
        return PasswordForm.mistake(kept);
    }

    /**
     * Adds those that are not there, all at once, forced to disk when this returns.
     *
     * @param foreign without {@linkplain #mistakeInName mistakes}; the directory {@code users/} must be there
     */
    public void add(Collection<Foreign> foreign) throws IOException {
        file.edit(before -> {
            var added = new LinkedHashMap<String, Account>();
            for (Foreign account : foreign) {
                if (!before.containsKey(account.username())) {
                    added.put(
                            account.username(), new Account(account.username(), account.password(), account.fields()));
                }
            }
            return added;
        });
    }
}

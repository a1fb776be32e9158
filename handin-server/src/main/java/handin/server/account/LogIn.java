package handin.server.account;

import java.util.Set;

/**
 * A log-in that went well.
 *
 * @param proven those of the team whose own password was given; the master password proves all
 */
public record LogIn(Team team, Set<String> proven) {
    public LogIn {
        proven = Set.copyOf(proven);
    }
}

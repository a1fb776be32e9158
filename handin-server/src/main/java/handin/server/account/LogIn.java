package handin.server.account;

import java.util.Set;

/**
 * A log-in that went well.
 *
 * @param proven those of the team whose own password was given; the master password proves all
 * @param master whether it was the master password
 */
public record LogIn(Team team, Set<String> proven, boolean master) {
    public LogIn {
        proven = Set.copyOf(proven);
    }
}

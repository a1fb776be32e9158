package handin.server.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who belongs together by the field {@code team} of their accounts.
 *
 * @param accounts from which it was read
 * @param teams members by the field's value
 */
record TeamField(Map<String, Account> accounts, Map<String, Set<String>> teams) {
    private static final String FIELD = "team";

    static TeamField of(Map<String, Account> accounts) {
        var teams = new HashMap<String, Set<String>>();
        accounts.forEach((name, account) -> {
            String team = team(account);
            if (!team.isEmpty()) {
                teams.computeIfAbsent(team, key -> new TreeSet<>()).add(name);
            }
        });
        return new TeamField(accounts, teams);
    }

    Set<String> with(String username) {
        Account account = accounts.get(username);
        return account == null ? Set.of() : teams.getOrDefault(team(account), Set.of());
    }

    private static String team(Account account) {
        return account.fields().getOrDefault(FIELD, "").strip();
    }
}

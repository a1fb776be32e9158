package handin.server.account;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out whether a password is right. */
final class PasswordCheck {
    private final Passwords passwords;
    private final Throttle throttle;

    PasswordCheck(Passwords passwords, Throttle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * Tries a password.
     *
     * @param typed how the names were typed, for the refusal
     * @param address where it comes from
     * @param master the master password as it is kept
     * @return whose password it was; empty if it was the master password
     * @throws Refused {@link Sentence#LOGIN_BAD}, {@link Sentence#LOGIN_THROTTLED}
     */
    Optional<String> tried(
            String typed,
            Team team,
            String password,
            String address,
            Map<String, Account> accounts,
            Optional<String> master) {
        try (var attempt = throttle.begin(team.members(), Addresses.key(address))) {
            if (attempt.candidates().isEmpty()) {
                throw new Refused(Sentence.LOGIN_THROTTLED, typed, attempt.seconds());
            }
            boolean known = accounts.keySet().containsAll(team.members());
            Optional<String> owner = known ? owner(attempt.candidates(), password, accounts) : nobody(password);
            if (owner.isPresent()) {
                attempt.right(owner.get());
                return owner;
            }
            if (master.isPresent() && attempt.mayBeMaster() && passwords.matches(password, master.get()) && known) {
                attempt.master();
                return Optional.empty();
            }
            attempt.wrong();
            throw attempt.seconds() == 0
                    ? new Refused(Sentence.LOGIN_BAD, typed)
                    : new Refused(Sentence.LOGIN_THROTTLED, typed, attempt.seconds());
        }
    }

    private Optional<String> nobody(String password) {
        passwords.ofNobody(password);
        return Optional.empty();
    }

    private Optional<String> owner(List<String> candidates, String password, Map<String, Account> accounts) {
        for (String candidate : candidates) {
            @Nullable Account account = accounts.get(candidate);
            if (account != null && passwords.matches(password, account.password())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}

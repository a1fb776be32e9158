package handin.server.account;

import handin.checker.model.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes in a roster: all of it or nothing. */
final class Enroller {
    private final AccountFile file;
    private final Passwords passwords;

    Enroller(AccountFile file, Passwords passwords) {
        this.file = file;
        this.passwords = passwords;
    }

    /**
     * Finds out what taking it in would do.
     *
     * @param update should fields that are filled in replace those of accounts that exist?
     * @throws RosterMistakes if a new name looks like one that exists
     */
    Enrolment plan(Roster roster, boolean update) {
        Map<String, Account> accounts = file.current();
        var known = new Lookalikes(accounts.keySet());
        var plan = new Enrolment(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        var mistakes = new ArrayList<String>();
        for (Roster.Entry entry : roster.entries()) {
            Account account = accounts.get(entry.username());
            if (account == null) {
                mistake(entry, accounts, known)
                        .ifPresent(sentence -> mistakes.add(roster.file() + ":" + entry.line() + ": " + sentence));
                plan.added().add(entry.username());
                if (entry.password().isEmpty()) {
                    plan.generated().put(entry.username(), FreshPassword.make());
                }
            } else if (update && !account.withFields(entry.fields()).equals(account)) {
                plan.changed().add(entry.username());
            } else {
                plan.there().add(entry.username());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new RosterMistakes(mistakes);
        }
        return plan;
    }

    private static Optional<String> mistake(Roster.Entry entry, Map<String, Account> accounts, Lookalikes known) {
        try {
            UsernameRules.mustBeFree(entry.username(), accounts.keySet(), known);
            return Optional.empty();
        } catch (Refused taken) {
            return Optional.of(taken.refusal().sentence());
        }
    }

    /** Does what was planned. What others add or change meanwhile stays. */
    void carryOut(Roster roster, Enrolment plan, Enrolment.Keeper keeper, Enrolment.Progress progress)
            throws IOException {
        Map<String, Account> fresh = fresh(roster, plan, progress);
        if (!plan.generated().isEmpty()) {
            keeper.keep(plan.generated());
        }
        var changed = new HashSet<>(plan.changed());
        file.edit(accounts -> {
            var different = new LinkedHashMap<String, Account>();
            for (Roster.Entry entry : roster.entries()) {
                String username = entry.username();
                Account old = accounts.get(username);
                if (old == null && fresh.containsKey(username)) {
                    different.put(username, fresh.get(username));
                } else if (old != null && changed.contains(username)) {
                    different.put(username, old.withFields(entry.fields()));
                }
            }
            return different;
        });
    }

    private Map<String, Account> fresh(Roster roster, Enrolment plan, Enrolment.Progress progress) {
        var added = new LinkedHashMap<String, Roster.Entry>();
        roster.entries().forEach(entry -> added.put(entry.username(), entry));
        added.keySet().retainAll(new HashSet<>(plan.added()));
        var done = new AtomicInteger();
        var fresh = new ConcurrentHashMap<String, Account>();
        added.values().parallelStream().forEach(entry -> {
            String password = plan.generated().getOrDefault(entry.username(), entry.password());
            fresh.put(entry.username(), new Account(entry.username(), passwords.hash(password), entry.fields()));
            progress.hashed(done.incrementAndGet(), added.size());
        });
        return fresh;
    }
}

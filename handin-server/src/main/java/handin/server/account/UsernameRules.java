package handin.server.account;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.config.CourseConfig;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** What a username may be: it becomes the name of a directory, joined to others by plus signs. The rules are the protocol's, section 4. */
final class UsernameRules {
    private static final Pattern FORBIDDEN = Pattern.compile("[+/\\\\:|\"<>]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]|[\\p{Zs}&&[^ ]]");
    private static final Pattern WINDOWS =
            Pattern.compile("(?i)(con|nul|prn|aux|clock\\$|com[1-9]|lpt[1-9])(\\..*)?", Pattern.DOTALL);
    private static final int LONGEST = 100;
    private static final int MOST_BYTES = 200;

    private UsernameRules() {}

    /** For a new account: the course's pattern first, then what no course can allow. */
    static void mustBeGood(String username, CourseConfig.Usernames course) {
        if (!course.pattern().matcher(username).find()) {
            throw new Refused(Sentence.USERNAME_PATTERN, username, course.description());
        }
        mustBeSafe(username);
        if (Lookalikes.fold(username).startsWith("solution")) {
            throw new Refused(Sentence.USERNAME_PREFIX_RESERVED, "solution");
        }
        if (username.equals("checker.rkt")) {
            throw new Refused(Sentence.USERNAME_RESERVED, username);
        }
    }

    /** For a new account among others. */
    static void mustBeFree(String username, Set<String> taken, Lookalikes known) {
        if (taken.contains(username)) {
            throw new Refused(Sentence.USERNAME_TAKEN, username);
        }
        known.of(username).ifPresent(other -> {
            throw new Refused(Sentence.USERNAME_LOOKALIKE, username, other);
        });
    }

    /** For any account, written by whomever: it must be possible as a directory, and no way out of the users' one. */
    static void mustBeSafe(String username) {
        if (FORBIDDEN.matcher(username).find()) {
            throw new Refused(Sentence.USERNAME_CHARACTERS);
        }
        if (UNSEEN.matcher(username).find()) {
            throw new Refused(Sentence.USERNAME_UNSEEN);
        }
        if (WINDOWS.matcher(Lookalikes.fold(username)).matches()) {
            throw new Refused(Sentence.USERNAME_WINDOWS);
        }
        if (username.isEmpty()
                || " .".indexOf(username.charAt(0)) >= 0
                || username.endsWith(" ")
                || username.endsWith(".")) {
            throw new Refused(Sentence.USERNAME_ENDS);
        }
        if (username.equalsIgnoreCase("accounts.toml")) {
            throw new Refused(Sentence.USERNAME_RESERVED, username);
        }
        if (username.length() > LONGEST || username.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refused(Sentence.USERNAME_LONG, LONGEST);
        }
    }
}

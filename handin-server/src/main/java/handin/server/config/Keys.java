package handin.server.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which keys mean something, table by table. Any other is refused, so that a slip of the pen is never taken for a key of the course's own. */
final class Keys {
    /** Of the file itself. */
    static final List<String> KNOWN = List.of(
            "port-number",
            "session-timeout",
            "session-memory-limit",
            "max-upload",
            "max-upload-keep",
            "max-attempt-keep",
            "default-file-name",
            "username-case-sensitive",
            "user-regexp",
            "user-desc",
            "extra-fields",
            "active-dirs",
            "inactive-dirs",
            "master-password",
            "log-output",
            "log-file",
            "log-format",
            "mail",
            "allow-new-users",
            "allow-change-info",
            "hook-file",
            "hook-timeout",
            "teams",
            "door",
            "webhooks",
            "metrics",
            "deadline",
            "max-submissions",
            "report-delay-in-minutes",
            "course",
            "course-name",
            "language",
            "receipts",
            "evaluation");

    /** Of each table or list of tables in it. {@code [course]} is the course's own. */
    static final Map<String, List<String>> INSIDE = Map.of(
            "mail", List.of("host", "port", "from", "starttls", "user", "password-file"),
            "teams", List.of("bind", "file"),
            "door",
                    List.of(
                            "handshake-timeout",
                            "first-line-timeout",
                            "max-connections",
                            "max-connections-per-address"),
            "webhooks", List.of("url", "secret-file", "operations"),
            "metrics", List.of("bind", "port"),
            "evaluation",
                    List.of(
                            "cpu-time",
                            "answer-time",
                            "total-time",
                            "threads",
                            "output",
                            "at-once",
                            "ready",
                            "first-user"),
            "receipts", List.of("message", "mail"),
            "extra-fields", List.of("name", "check", "description"),
            "deadline", List.of("assignment", "time", "late-days"),
            "max-submissions", List.of("assignment", "count"));

    /** Keys of Racket's server that have no meaning here, and why. */
    static final Map<String, String> ELSEWHERE = Map.of(
            "use-https", "this server has no web pages; take the key out",
            "allow-web-upload",
                    "this server has no web pages, so work comes in by the handin protocol only; take the key out",
            "web-log-file", "this server has no web pages, and all it does is in 'log-file'; take the key out");

    private Keys() {}

    /** Refuses what the file itself may not say. */
    static void check(Section file) {
        for (String key : file.keys()) {
            if (ELSEWHERE.containsKey(key)) {
                file.wrong(key, "'" + key + "' has no meaning here: " + ELSEWHERE.get(key));
            } else if (!KNOWN.contains(key)) {
                String advice =
                        near(key, KNOWN).map(Keys::meant).orElse("a key of your course's own belongs under [course]");
                file.wrong(key, "'" + key + "' is no key of the configuration; " + advice);
            }
        }
    }

    /** Refuses what a table in it may not say. */
    static void check(Section inside, String table) {
        List<String> known = INSIDE.getOrDefault(table, List.of());
        for (String key : inside.keys()) {
            if (!known.contains(key)) {
                inside.wrong(key, "'" + key + "' is no key of '" + table + "'; " + advice(key, known));
            }
        }
    }

    private static String advice(String key, List<String> known) {
        if (KNOWN.contains(key)) {
            return "it belongs above the first line in [brackets]";
        }
        return near(key, known).map(Keys::meant).orElseGet(() -> "it knows " + String.join(", ", known));
    }

    private static String meant(String word) {
        return "did you mean '" + word + "'?";
    }

    /** The known key that an unknown one was probably meant to be: at most two letters away. */
    static Optional<String> near(String key, List<String> known) {
        if (known.contains(key) || key.length() > 100) {
            return Optional.empty();
        }
        String plain = key.replace('_', '-').toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> distance(plain, word) <= Math.min(2, word.length() / 3))
                .findFirst();
    }

    /** How many letters must be changed, added, dropped or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}

package handin.server.backup;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What goes into a backup. Never in it: lock files, what a handin just has in hand, and what a server makes anew in {@code .handin/}; the last number
 * and what waits for webhooks is.
 *
 * @param keys whether private keys and the files of secrets go in
 * @param logs whether the log goes in, that of earlier days too
 * @param logFile relative to the course
 * @param secrets further files that are as private as keys, such as the mail password's; absolute
 * @param never absolute
 */
public record Choice(boolean keys, boolean logs, String logFile, Set<Path> secrets, Set<Path> never) {
    private static final Pattern PASSING =
            Pattern.compile("\\..*\\.(lock|new|unfinished)|\\.(attempt|unfinished|new)-.*|\\.dropped|\\.copying");
    private static final Pattern KEPT_OF_OURS = Pattern.compile("\\.handin/(numbers|webhooks(/.*)?|reports(/.*)?)");
    private static final Pattern KEY = Pattern.compile(".*key\\.pem|.*\\.key");

    Choice leavingOut(Path... paths) {
        var more = new HashSet<>(never);
        more.addAll(Set.of(paths));
        return new Choice(keys, logs, logFile, secrets, more);
    }

    boolean takes(Path course, Path path) {
        String relative = course.relativize(path).toString();
        String name = path.getFileName().toString();
        boolean log = relative.equals(logFile) || relative.startsWith(logFile + ".");
        boolean secret = KEY.matcher(name).matches()
                || secrets.contains(path.toAbsolutePath().normalize());
        return (!relative.startsWith(".handin/")
                        || KEPT_OF_OURS.matcher(relative).matches())
                && !PASSING.matcher(name).matches()
                && !never.contains(path.toAbsolutePath().normalize())
                && (logs || !log)
                && (keys || !secret);
    }
}

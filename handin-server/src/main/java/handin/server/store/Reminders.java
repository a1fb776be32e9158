package handin.server.store;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What checkers want to know of a team when it comes again: empty files in its folder, for staff to see and to delete. */
record Reminders(Disk disk, Path folder) {
    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*");

    boolean has(String key) {
        return disk.exists(file(key)) || disk.isDirectory(folder.resolve(atRackets(key)));
    }

    void put(String key) throws IOException {
        if (!has(key)) {
            disk.write(file(key), new byte[0]);
            disk.force(file(key));
            disk.force(folder);
        }
    }

    private Path file(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key: " + key);
        }
        return folder.resolve(key);
    }

    /** What the Racket server makes to remember the same, a directory; a course that came from there has it. */
    private static String atRackets(String key) {
        return key.equals("alone-confirmed") ? "wants-single-submission" : key;
    }
}

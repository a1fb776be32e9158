package handin.server.receipt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was received, and that it was accepted.
 *
 * @param handin the handin's number, by which the log knows it; of two receipts the later has the greater, whatever the clock said
 * @param course the course's name
 * @param team usernames
 * @param received when the last byte had come
 * @param confirmed when the student had confirmed
 * @param message what the student was told beside "accepted"; empty: nothing
 * @param size of what was received, in bytes
 * @param sha256 of what was received, in hex
 * @param keptAs the stored original's name; empty: only what the checker made of it is kept
 */
public record Receipt(
        String handin,
        String course,
        String assignment,
        List<String> team,
        Instant received,
        Instant confirmed,
        Optional<String> message,
        long size,
        String sha256,
        Optional<String> keptAs) {
    private static final int LONGEST_MESSAGE = 200;
    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    public Receipt {
        team = List.copyOf(team);
    }

    /** The lines that are signed, apart from the key's. */
    String lines() {
        var lines = new StringBuilder();
        line(lines, "handin", handin);
        line(lines, "course", course);
        line(lines, "assignment", assignment);
        line(lines, "team", String.join("+", team));
        line(lines, "received", seconds(received));
        line(lines, "confirmed", seconds(confirmed));
        line(lines, "verdict", "accepted");
        message.map(Receipt::shortened).filter(said -> !said.isEmpty()).ifPresent(said -> line(lines, "message", said));
        line(lines, "size", size + " bytes");
        line(lines, "sha256", sha256);
        keptAs.ifPresent(name -> line(lines, "kept-as", name));
        return lines.toString();
    }

    static void line(StringBuilder lines, String key, String value) {
        lines.append(key).append(": ").append(oneLine(value)).append('\n');
    }

    /** Any gap becomes one blank: what mail programs do to blanks then changes nothing. */
    static String oneLine(String words) {
        return GAPS.matcher(words).replaceAll(" ").strip();
    }

    private static String seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String shortened(String words) {
        String line = oneLine(words);
        return line.codePointCount(0, line.length()) <= LONGEST_MESSAGE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_MESSAGE)).strip() + " ...";
    }
}

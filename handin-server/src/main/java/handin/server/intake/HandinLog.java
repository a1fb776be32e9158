package handin.server.intake;

import handin.checker.model.NotSafe;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.MessageFormatter;

/** What the log says of one visit and its handin, every line with its number. */
final class HandinLog {
    private static final Logger LOG = LoggerFactory.getLogger(HandinLog.class);
    private static final Pattern LINE_ENDS = Pattern.compile("[\\p{Cntrl}&&[^\\t]]+");
    private final String number;

    HandinLog(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }

    /** One line, whatever the parts contain. */
    void say(String pattern, Object... parts) {
        LOG.atInfo()
                .addKeyValue("event", pattern)
                .log("[{}] {}", number, oneLine(MessageFormatter.basicArrayFormat(pattern, parts)));
    }

    /** For staff, who have something to mend. */
    void warnStaff(String words) {
        LOG.error("[{}] {}", number, words);
    }

    /** Something of ours failed: the trace for the log, the number for the student. */
    Refused ours(String what, Throwable cause) {
        LOG.error("[{}] {}", number, what, cause);
        return new Refused(Sentence.OURS, number);
    }

    /** Nothing may be run here: what does not hold, for staff; the number for the student. */
    Refused notSafe(String assignment, NotSafe reason) {
        LOG.error("[{}] {} cannot be evaluated; does not hold: {}", number, assignment, reason.getMessage());
        return new Refused(Sentence.OURS_NOT_SAFE, assignment, number);
    }

    /** The disk has no room: which one, for staff; the number for the student. */
    Refused noRoom(String what, Room room, Throwable cause) {
        LOG.error("[{}] {}: no room; {}", number, what, room.described(), cause);
        return new Refused(Sentence.OURS_NO_ROOM, number);
    }

    private static String oneLine(String words) {
        return LINE_ENDS.matcher(words).replaceAll(" / ");
    }
}

package handin.server.mail;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long to wait after a failure: twice as long each time. Says why in the log, once for each reason in a row. */
final class Pauses {
    private static final Logger LOG = LoggerFactory.getLogger(Pauses.class);
    private final Duration first;
    private final Duration longest;
    private Duration next;
    private String said = "";

    Pauses(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    Duration next(String trouble) {
        Duration now = next;
        Duration twice = now.multipliedBy(2);
        next = twice.compareTo(longest) > 0 ? longest : twice;
        if (!trouble.equals(said)) {
            LOG.warn("letters wait in outbox/ and will be sent when that is mended: {}", trouble);
            said = trouble;
        }
        return now;
    }

    void reset() {
        if (!said.isEmpty()) {
            LOG.info("the mail server takes letters again");
        }
        next = first;
        said = "";
    }
}

package handin.server.door.tls;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the log says about one connection, each line with its number.
 *
 * @param number counts the door's connections, from 1
 */
record Diary(long number) {
    private static final Logger LOG = LoggerFactory.getLogger(TlsDoor.class);

    /** The number as it is shown; a handin has another, without the letter. */
    String shown() {
        return "c" + number;
    }

    void note(String text, Object... parts) {
        if (LOG.isInfoEnabled()) {
            LOG.info("[" + shown() + "] " + text, parts);
        }
    }

    void failed(String text, Throwable cause) {
        LOG.error("[{}] {}", shown(), text, cause);
    }
}

package handin.server.door.tls;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the door logs of one visit, each line with its number.
 *
 * @param number the intake's: what it logs of the visit bears the same
 */
record Diary(String number) {
    private static final Logger LOG = LoggerFactory.getLogger(TlsDoor.class);

    void note(String text, Object... parts) {
        if (LOG.isInfoEnabled()) {
            LOG.info("[" + number + "] " + text, parts);
        }
    }

    void failed(String text, Throwable cause) {
        LOG.error("[{}] {}", number, text, cause);
    }
}

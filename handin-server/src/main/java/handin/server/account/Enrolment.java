package handin.server.account;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What taking in a roster does, or did.
 *
 * @param added usernames of new accounts
 * @param changed usernames of accounts whose fields become others
 * @param there usernames of accounts that stay as they are
 * @param generated passwords that were made, by username
 */
public record Enrolment(List<String> added, List<String> changed, List<String> there, Map<String, String> generated) {
    /** How far it is; told from several threads. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param done passwords
         * @param all passwords that are to be hashed
         */
        void hashed(int done, int all);
    }

    /** Told the passwords that were made before anybody is added: what it throws leaves the accounts as they were. */
    @FunctionalInterface
    public interface Keeper {
        void keep(Map<String, String> generated) throws IOException;
    }
}

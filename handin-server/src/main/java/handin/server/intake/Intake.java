package handin.server.intake;

import handin.checker.model.Refused;
import java.util.List;

/** What every front door offers its visitors. Refusals are {@link Refused} with the sentence the visitor reads. */
public interface Intake {
    /** Names of the active assignments, in the order of the course. */
    List<String> assignments();

    /** Names of the extra fields that are not hidden, in the order of the configuration. */
    List<String> userFields();

    /** The greatest size of a handin in bytes, exclusive. */
    long maxUpload();

    /**
     * Finds the accounts.
     *
     * @param usernames as typed: names joined by {@code +}, in any order, spaces around each {@code +}
     * @param password any one member's, or the master password
     */
    Visitor logIn(String usernames, String password);

    /** A team that is logged in, one student or more. */
    interface Visitor {
        /** Usernames, sorted. */
        List<String> team();

        /** Starts a handin for an active assignment. */
        Handin handIn(String assignment);

        /** The newest stored file of an active assignment. */
        byte[] retrieve(String assignment);
    }
}

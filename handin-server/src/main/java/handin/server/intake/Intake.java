package handin.server.intake;

import handin.checker.model.Refused;
import java.time.Duration;
import java.util.List;

/** What every front door offers its visitors. Refusals are {@link Refused} with the sentence the visitor reads. */
public interface Intake {
    /** Names of the active assignments, in the order of the course. */
    List<String> assignments();

    /** Names of the extra fields that are not hidden, in the order of the configuration. */
    List<String> userFields();

    /** The greatest size of a handin in bytes, exclusive. */
    long maxUpload();

    /** How long a session may take until its upload has come, and again from there. Read for each session: staff may change it at any time. */
    Duration sessionTime();

    /**
     * Somebody is at the door. Hooks hear of it.
     *
     * @param from the address of the other side, without its port
     */
    Visit visit(String from);

    /** Somebody at a door, who has not said who they are. A visit makes at most one handin, which goes by the visit's number. */
    interface Visit {
        /** What the log, hooks and sentences about faults of ours call this visit; no other visit has it. */
        String number();

        /**
         * Finds the accounts.
         *
         * @param usernames as typed: names joined by {@code +}, in any order, spaces around each {@code +}
         * @param password any one member's, or the master password
         */
        Visitor logIn(String usernames, String password);

        /**
         * Makes an account, forced to disk when this returns.
         *
         * @param username as typed
         * @param fields for {@link #userFields}, in their order
         */
        void createUser(String username, String password, List<String> fields);
    }

    /** A team that is logged in, one student or more. */
    interface Visitor {
        /** Usernames, sorted. */
        List<String> team();

        /** What is known of a student who is alone, in the order of {@link #userFields}. */
        List<String> info();

        /**
         * Changes what is known of a student who is alone; forced to disk when this returns.
         *
         * @param newPassword empty: the old one stays
         * @param fields for {@link #userFields}, in their order; one that is empty stays as it is
         */
        void change(String newPassword, List<String> fields);

        /**
         * Starts a handin for an active assignment.
         *
         * @param submitOnError whether the checker is to know that the student wants even what has errors handed in
         */
        Handin handIn(String assignment, boolean submitOnError);

        /** The newest stored file of an active assignment. */
        byte[] retrieve(String assignment);
    }
}

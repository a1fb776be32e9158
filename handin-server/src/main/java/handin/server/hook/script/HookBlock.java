package handin.server.hook.script;

import handin.checker.dsl.MailVerbs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** What may be said inside every block of {@code hooks.groovy}; the types within add the words of one operation. */
public interface HookBlock extends MailVerbs {
    /** The number that the log knows the session by; empty for the server itself. */
    String getSession();

    /** When it happened, on the server's clock and in its zone. */
    ZonedDateTime getTime();

    /** The course's directory. */
    Path getServerDir();

    /** Writes a line to the course's log, with the session's number. */
    void log(String line);

    /**
     * Runs a program in the course's directory and waits for it; what it prints goes to the log, the first 8 KB of it. It is killed when the block's time is
     * up.
     *
     * @param command the program and its arguments
     * @return its exit status
     * @throws IOException if there is no such program
     */
    int run(String... command) throws IOException, InterruptedException;

    /** The server listens. */
    interface ServerStart extends HookBlock {
        int getPort();
    }

    /** Somebody connected. */
    interface ServerConnect extends HookBlock {
        /** The address of the other side. */
        String getFrom();
    }

    /** Somebody logged in. */
    interface Login extends HookBlock {
        /** Sorted. */
        List<String> getUsernames();
    }

    /** An account was made. */
    interface UserCreate extends HookBlock {
        String getUsername();

        /** The extra fields by name, hidden ones included. */
        Map<String, String> getFields();
    }

    /** A field of an account was changed. */
    interface UserChange extends HookBlock {
        String getUsername();

        /** All extra fields by name, as they were. */
        Map<String, String> getBefore();

        /** All extra fields by name, as they are. */
        Map<String, String> getAfter();
    }

    /** A handin was announced; its content is still to come. */
    interface SubmissionReceived extends HookBlock {
        /** Sorted. */
        List<String> getUsernames();

        String getAssignment();
    }

    /** Work was kept for good. */
    interface SubmissionCommitted extends HookBlock {
        /** Sorted. */
        List<String> getUsernames();

        String getAssignment();

        /** Where the work was kept. A file put there may be seen by the student. */
        Path getDirectory();
    }

    /** Work was sent back. */
    interface SubmissionRetrieved extends HookBlock {
        /** Of those who asked. */
        List<String> getUsernames();

        String getAssignment();
    }
}

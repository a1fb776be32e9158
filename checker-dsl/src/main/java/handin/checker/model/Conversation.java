package handin.checker.model;

import java.time.Duration;
import java.util.Set;

/** The student at the other end, while a handin is judged. Calls block until the student's side has taken or answered them. */
public interface Conversation {
    /** Shows a line at once, such as {@code running tests}. */
    void status(String text);

    /**
     * Asks a question and waits for the answer.
     *
     * @throws Gone if the student left before answering
     */
    Answer ask(String text, Set<BoxStyle> styles);

    /** Keeps a text that is shown instead of "Handin successful". */
    void finalMessage(String text);

    /** Changes how much time the student's session has, from now. Where sessions have no limit there is nothing to change. */
    default void sessionTime(SessionTime time) {}

    /**
     * From now on the handin waits for something that others have just now. The student sees the line at once, and until the waiting is over the session's time
     * stands still. How long a handin may wait is the session's to bound.
     */
    default Waiting waiting(String text) {
        status(text);
        return () -> {};
    }

    /** What goes on until it is closed. */
    interface Waiting extends AutoCloseable {
        /** Never throws, so that whoever waited keeps hold of what it got. */
        @Override
        void close();
    }

    /** How much time a session has. */
    sealed interface SessionTime {
        /** As much as at its start. */
        record Anew() implements SessionTime {}

        /** To its end, however late. */
        record Unlimited() implements SessionTime {}

        record Of(Duration duration) implements SessionTime {}
    }

    /** How a question looks: which buttons it has, which picture it shows. */
    enum BoxStyle {
        OK,
        OK_CANCEL,
        YES_NO,
        CAUTION,
        STOP
    }

    enum Answer {
        OK,
        CANCEL,
        YES,
        NO
    }

    /** The student left in the middle of the conversation. */
    final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Gone(String message) {
            super(message);
        }
    }
}

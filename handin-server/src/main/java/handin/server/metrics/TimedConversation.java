package handin.server.metrics;

import handin.checker.model.Conversation;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** A conversation that knows how long the student took over the questions. */
record TimedConversation(Conversation conversation, AtomicLong nanos) implements Conversation {
    TimedConversation(Conversation conversation) {
        this(conversation, new AtomicLong());
    }

    Duration waited() {
        return Duration.ofNanos(nanos.get());
    }

    @Override
    public void status(String text) {
        conversation.status(text);
    }

    @Override
    public Answer ask(String text, Set<BoxStyle> styles) {
        long start = System.nanoTime();
        try {
            return conversation.ask(text, styles);
        } finally {
            nanos.addAndGet(System.nanoTime() - start);
        }
    }

    @Override
    public void finalMessage(String text) {
        conversation.finalMessage(text);
    }

    @Override
    public Waiting waiting(String text) {
        return conversation.waiting(text);
    }

    @Override
    public void sessionTime(SessionTime time) {
        conversation.sessionTime(time);
    }
}

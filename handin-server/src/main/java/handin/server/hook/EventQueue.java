package handin.server.hook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes events from the threads of handins and passes them on in one thread of its own, in order. However slow the listener is, telling costs nothing:
 * when too many wait, the oldest are dropped, and the log says how many.
 */
public final class EventQueue implements Hooks, AutoCloseable {
    /** Who is told in the queue's own thread. */
    @FunctionalInterface
    public interface Listener {
        void hear(Told told) throws InterruptedException;

        /** Called now and then while nothing happens. */
        default void idle() {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(EventQueue.class);
    private static final Duration LULL = Duration.ofSeconds(2);

    private final String name;
    private final int most;
    private final Listener listener;
    private final Thread thread;
    private final Deque<Told> waiting = new ArrayDeque<>();
    private long dropped;
    private boolean closed;

    private EventQueue(String name, int most, Listener listener) {
        this.name = name;
        this.most = most;
        this.listener = listener;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::work);
    }

    /**
     * @param name of what listens, for the log
     * @param most how many events may wait
     */
    public static EventQueue open(String name, int most, Listener listener) {
        var queue = new EventQueue(name, most, listener);
        queue.thread.start();
        return queue;
    }

    @Override
    public void tell(String session, Event event) {
        var told = new Told(session, event, InstantSource.system().instant());
        synchronized (this) {
            if (closed) {
                return;
            }
            if (waiting.size() == most) {
                waiting.removeFirst();
                dropped++;
            }
            waiting.addLast(told);
            notifyAll();
        }
    }

    /** Takes no more, and returns when what waits was heard, or after the patience has run out. */
    public void close(Duration patience) {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            if (!thread.join(patience)) {
                thread.interrupt();
                LOG.warn("{}: stopped while {} events still waited", name, left());
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        close(Duration.ofSeconds(5));
    }

    private void work() {
        try {
            while (goesOn()) {
                sayDropped();
                Optional<Told> next = next();
                if (next.isPresent()) {
                    hear(next.get());
                } else {
                    idle();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("{} was stopped", name, e);
        }
    }

    private void hear(Told told) throws InterruptedException {
        try {
            listener.hear(told);
        } catch (RuntimeException | Error e) {
            // An Error too: the one thread that listens must not end without a word.
            LOG.error(
                    "[{}] {}: {} was not heard",
                    told.number(),
                    name,
                    told.event().operation(),
                    e);
        }
    }

    private void idle() {
        try {
            listener.idle();
        } catch (RuntimeException | Error e) {
            LOG.error("{} failed while nothing happened", name, e);
        }
    }

    private synchronized boolean goesOn() {
        return !closed || !waiting.isEmpty();
    }

    private synchronized Optional<Told> next() throws InterruptedException {
        Instant end = InstantSource.system().instant().plus(LULL);
        while (waiting.isEmpty() && !closed) {
            long left = Duration.between(InstantSource.system().instant(), end).toMillis();
            if (left <= 0) {
                return Optional.empty();
            }
            wait(Math.min(left, LULL.toMillis()));
        }
        return Optional.ofNullable(waiting.pollFirst());
    }

    private void sayDropped() {
        long count;
        synchronized (this) {
            count = dropped;
            dropped = 0;
        }
        if (count > 0) {
            LOG.error("{}: {} events were dropped, for more than {} waited", name, count, most);
        }
    }

    private synchronized int left() {
        return waiting.size();
    }
}

package handin.server.intake;

import handin.checker.model.Conversation.Waiting;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets those who do something under the same name do it one after the other: first come, first served. */
final class Turns {
    private final int most;
    private final ConcurrentHashMap<String, Queue> queues = new ConcurrentHashMap<>();

    /** @param most how many may be in a queue, the one whose turn it is included */
    Turns(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }

    /** Joins the queue of a name; empty if too many are there already. */
    Optional<Turn> join(String name) {
        var place = new AtomicInteger();
        Queue queue = queues.compute(name, (key, old) -> {
            Queue joined = old == null ? new Queue() : old;
            place.set(++joined.size);
            return joined;
        });
        var turn = new Turn(name, queue);
        if (place.get() > most) {
            turn.close();
            return Optional.empty();
        }
        return Optional.of(turn);
    }

    private void leave(String name) {
        queues.computeIfPresent(name, (key, queue) -> queue.left());
    }

    /** A place in a queue, until closed. Used by one thread. */
    final class Turn implements AutoCloseable {
        private final String name;
        private final Queue queue;
        private boolean has;
        private boolean closed;

        private Turn(String name, Queue queue) {
            this.name = name;
            this.queue = queue;
        }

        /**
         * Waits until it is this one's turn.
         *
         * @param otherwise is called if that is not at once; what it gives is closed when the waiting is over
         */
        void await(Supplier<Waiting> otherwise) throws InterruptedException {
            if (has || closed) {
                return;
            }
            // With a time, so that it overtakes nobody.
            if (!queue.turn.tryAcquire(0, TimeUnit.SECONDS)) {
                try (Waiting _ = otherwise.get()) {
                    queue.turn.acquire();
                }
            }
            has = true;
        }

        void awaitThroughInterrupts() {
            if (!has && !closed) {
                queue.turn.acquireUninterruptibly();
                has = true;
            }
        }

        /** Lets others go on, until the next await. */
        void pause() {
            if (has) {
                has = false;
                queue.turn.release();
            }
        }

        @Override
        public void close() {
            pause();
            if (!closed) {
                closed = true;
                leave(name);
            }
        }
    }

    /** Counted under the map's own lock of its name. */
    private static final class Queue {
        private final Semaphore turn = new Semaphore(1, true);
        private int size;

        @Nullable
        Queue left() {
            return --size == 0 ? null : this;
        }
    }
}

package handin.server.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Locks by name. First come, first served; several at once are taken in the order of their names, so that two who want the same ones never wait for
 * each other. A lock belongs to whoever holds the {@link Held}, not to a thread.
 */
final class Locks {
    private final ConcurrentHashMap<String, Lock> locks = new ConcurrentHashMap<>();

    Held hold(Collection<String> names) throws InterruptedException {
        var held = new Held();
        try {
            for (String name : new TreeSet<>(names)) {
                held.take(name);
            }
            return held;
        } catch (InterruptedException e) {
            held.close();
            throw e;
        }
    }

    /** The same for one lock that is never held for long: waits through interrupts. */
    Held holdBriefly(String name) {
        var held = new Held();
        held.takeThroughInterrupts(name);
        return held;
    }

    /** How many names are held or waited for. */
    int size() {
        return locks.size();
    }

    private Lock join(String name) {
        return locks.compute(name, (key, old) -> (old == null ? new Lock() : old).oneMore());
    }

    private void leave(String name) {
        locks.computeIfPresent(name, (key, lock) -> lock.users == 1 ? null : lock.oneLess());
    }

    /** Some locks, held until closed. */
    final class Held implements AutoCloseable {
        private final Deque<Taken> taken = new ArrayDeque<>();

        private void takeThroughInterrupts(String name) {
            Lock lock = join(name);
            lock.semaphore.acquireUninterruptibly();
            taken.push(new Taken(name, lock));
        }

        private void take(String name) throws InterruptedException {
            Lock lock = join(name);
            try {
                lock.semaphore.acquire();
                taken.push(new Taken(name, lock));
            } catch (InterruptedException e) {
                leave(name);
                throw e;
            }
        }

        @Override
        public void close() {
            while (!taken.isEmpty()) {
                Taken last = taken.pop();
                last.lock.semaphore.release();
                leave(last.name);
            }
        }
    }

    private record Taken(String name, Lock lock) {}

    /** Counted under the map's own lock of its name. */
    private static final class Lock {
        private final Semaphore semaphore = new Semaphore(1, true);
        private int users;

        Lock oneMore() {
            users++;
            return this;
        }

        Lock oneLess() {
            users--;
            return this;
        }
    }
}

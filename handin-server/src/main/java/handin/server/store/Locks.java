package handin.server.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Locks by name. First come, first served; several at once are taken in the order of their names, so that two who want the same ones never wait for
 * each other. A lock belongs to whoever holds the {@link Held}, not to a thread.
 */
final class Locks {
    private final ConcurrentHashMap<String, Lock> locks = new ConcurrentHashMap<>();

    /** Waits through interrupts: no lock here is held for long. */
    Held holdBriefly(Collection<String> names) {
        var held = new Held();
        new TreeSet<>(names).forEach(held::take);
        return held;
    }

    Held holdBriefly(String name) {
        return holdBriefly(List.of(name));
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

        private void take(String name) {
            Lock lock = join(name);
            lock.semaphore.acquireUninterruptibly();
            taken.push(new Taken(name, lock));
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

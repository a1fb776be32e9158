package handin.server.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Slows down the guessing of passwords without locking anybody out. Three things are counted: wrong passwords for an account from an address ({@link
 * Backoff}), all from an address, and all for an account ({@link Bucket}). Where an account's owner has logged in before, only the first counts, so
 * that neither guessing from elsewhere nor a neighbour behind the same address keeps the owner out. Names that nobody has are counted like others, so
 * that they cannot be told. Memory is bounded: what was longest unused is forgotten.
 */
final class Throttle {
    private static final int MOST_PAIRS = 50_000;
    private static final int MOST_KEYS = 20_000;

    /** A lecture hall behind one address may err this often at once. */
    private static final int ADDRESS_SIZE = 500;

    private static final long ADDRESS_LEAK = TimeUnit.SECONDS.toNanos(1);
    private static final int ACCOUNT_SIZE = 20;
    private static final long ACCOUNT_LEAK = TimeUnit.SECONDS.toNanos(5);

    /** Each wrong password is also a guess at the master password, the owner's slips included. */
    private static final int MASTER_SIZE = 100;

    private record Pair(String account, String address) {}

    private final LongSupplier ticks;
    private final Map<Pair, Watched> pairs = new Recent<>(MOST_PAIRS);
    private final Map<String, Watched> addresses = new Recent<>(MOST_KEYS);
    private final Map<String, Watched> accounts = new Recent<>(MOST_KEYS);
    private final Map<String, Bucket> masters = new Recent<>(MOST_KEYS);
    private final Map<Pair, Boolean> trusted = new Recent<>(MOST_PAIRS);

    /** @param ticks nanoseconds of a clock that never jumps, such as {@link System#nanoTime} */
    Throttle(LongSupplier ticks) {
        this.ticks = ticks;
    }

    /**
     * Asks for leave to check a password. While so many checks are under way that their failing would pass a limit, this waits for them.
     *
     * @param names of the accounts it may belong to
     * @param address where it comes from, see {@link Addresses#key}
     * @return without candidates if every one has to wait
     * @throws CancellationException if the thread is interrupted, which it stays
     */
    synchronized Attempt begin(List<String> names, String address) {
        while (true) {
            long now = ticks.getAsLong();
            var attempt = new Attempt(address);
            for (String name : names) {
                attempt.consider(new Pair(name, address), now);
            }
            if (attempt.fits(now)) {
                attempt.start();
                return attempt;
            }
            await();
        }
    }

    private void await() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("a log-in was given up");
        }
    }

    private synchronized void end(Runnable words) {
        words.run();
        notifyAll();
    }

    /** Leave to check a password, to be closed afterwards: told neither right nor wrong, it counts for nothing. */
    final class Attempt implements AutoCloseable {
        private final String address;
        private final List<String> candidates = new ArrayList<>();
        private final List<Watched> watched = new ArrayList<>();
        private long shortest = Long.MAX_VALUE;

        private Attempt(String address) {
            this.address = address;
        }

        private void consider(Pair pair, long now) {
            Watched own = pairs.computeIfAbsent(pair, any -> new Watched(new Backoff()));
            Watched everywhere = accounts.computeIfAbsent(
                    pair.account(), any -> new Watched(new Bucket(ACCOUNT_SIZE, ACCOUNT_LEAK, now)));
            Watched here =
                    addresses.computeIfAbsent(address, any -> new Watched(new Bucket(ADDRESS_SIZE, ADDRESS_LEAK, now)));
            long wait = own.waitNanos(now);
            if (!trusted.containsKey(pair)) {
                wait = Math.max(wait, Math.max(everywhere.waitNanos(now), here.waitNanos(now)));
            }
            if (wait > 0) {
                shortest = Math.min(shortest, wait);
            } else {
                candidates.add(pair.account());
                watched.addAll(trusted.containsKey(pair) ? List.of(own) : List.of(own, everywhere, here));
            }
        }

        private boolean fits(long now) {
            return watched.stream().allMatch(one -> one.hasRoom(now));
        }

        private void start() {
            candidates.sort(Comparator.comparing(name -> !trusted.containsKey(new Pair(name, address))));
            watched.forEach(Watched::begin);
        }

        /** Whose password may be tried now: first those who have logged in from there before. */
        List<String> candidates() {
            return candidates;
        }

        /** Until another name may be tried too, at least 1; 0 if all are candidates. */
        long seconds() {
            long second = TimeUnit.SECONDS.toNanos(1);
            return shortest == Long.MAX_VALUE ? 0 : (shortest + second - 1) / second;
        }

        /** It was this account's password. */
        void right(String owner) {
            end(() -> {
                var pair = new Pair(owner, address);
                trusted.put(pair, true);
                Watched own = pairs.get(pair);
                if (own != null) {
                    own.reset();
                }
            });
        }

        /**
         * Whether the master password may be tried too, which counts as a wrong try until {@link #master} takes it back. It has a count of its own for
         * each address, since whoever logs in with the own password between guesses would be slowed down by no other.
         */
        boolean mayBeMaster() {
            synchronized (Throttle.this) {
                long now = ticks.getAsLong();
                Bucket guesses = masters.computeIfAbsent(address, any -> new Bucket(MASTER_SIZE, ACCOUNT_LEAK, now));
                boolean may = guesses.waitNanos(now) == 0;
                guesses.failed(now);
                return may;
            }
        }

        /** It was the master password. */
        void master() {
            end(() -> masters.remove(address));
        }

        /** It was none of the candidates'. */
        void wrong() {
            end(() -> watched.forEach(one -> one.failed(ticks.getAsLong())));
        }

        @Override
        public void close() {
            end(() -> watched.forEach(Watched::end));
        }
    }
}

package handin.server.door.tls;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Lets others end what a connection's thread does, but only at acts that may be ended: keeping a handin never is. Whoever pulls interrupts the thread if it is in
 * an act that heeds this pull, and ends the next such act before it begins otherwise.
 */
final class Leash {
    /** Why an act ends early. */
    enum Pull {
        TIME,
        NO_TURN,
        GONE,
        CLOSING,
        STOPPING
    }

    interface Act<T> {
        T run() throws IOException, InterruptedException;
    }

    /** An act was ended. */
    static final class Pulled extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Pull pull;

        Pulled(Pull pull) {
            super(pull.name(), null, false, false);
            this.pull = pull;
        }

        Pull pull() {
            return pull;
        }
    }

    private final Thread thread;
    private final Set<Pull> pulled = EnumSet.noneOf(Pull.class);
    private Set<Pull> heeded = Set.of();

    /** A leash on the calling thread. */
    Leash() {
        this.thread = Thread.currentThread();
    }

    synchronized void pull(Pull pull) {
        pulled.add(pull);
        if (heeded.contains(pull)) {
            thread.interrupt();
        }
    }

    /** Forgets an earlier pull of this kind; for a clock that is set anew. */
    synchronized void release(Pull pull) {
        pulled.remove(pull);
    }

    /**
     * Runs an act that these pulls may end.
     *
     * @throws Pulled if one of them came, before the act or during it, unless the act ended well all the same
     */
    <T> T on(Set<Pull> pulls, Act<T> act) throws IOException {
        heed(pulls);
        try {
            return act.run();
        } catch (InterruptedException | IOException | RuntimeException e) {
            reason(pulls).ifPresent(pull -> {
                throw new Pulled(pull);
            });
            if (e instanceof IOException broken) {
                throw broken;
            }
            throw e instanceof RuntimeException ours ? ours : new IllegalStateException("interrupted by a stranger", e);
        } finally {
            ignoreAll();
        }
    }

    private synchronized void heed(Set<Pull> pulls) {
        reason(pulls).ifPresent(pull -> {
            throw new Pulled(pull);
        });
        heeded = pulls;
    }

    private synchronized Optional<Pull> reason(Set<Pull> pulls) {
        return pulled.stream().filter(pulls::contains).findFirst();
    }

    private synchronized void ignoreAll() {
        heeded = Set.of();
        // The act is over: an interrupt that came for it must not end the next one, which may be the keeping of a
        // handin.
        Thread.interrupted();
    }
}

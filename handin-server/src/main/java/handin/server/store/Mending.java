package handin.server.store;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finishes or undoes what a stop left half done, once for each folder and before anything else is done there: from then on what lies in a folder is our own, and
 * may be under way.
 */
final class Mending {
    private static final Logger LOG = LoggerFactory.getLogger(Mending.class);
    private final IntSupplier keptAttempts;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger mended = new AtomicInteger();

    Mending(IntSupplier keptAttempts) {
        this.keptAttempts = keptAttempts;
    }

    /** Whoever calls holds the folder's lock. One that cannot be mended must not keep anybody from being served. */
    void mend(Folder folder) {
        if (!seen.add(folder.toString())) {
            return;
        }
        try {
            if (folder.repair(keptAttempts.getAsInt())) {
                mended.incrementAndGet();
            }
        } catch (IOException e) {
            LOG.error("{} could not be brought in order; staff must look at it", folder, e);
        }
    }

    /** How many folders were looked at. */
    int seen() {
        return seen.size();
    }

    /** How many of them were not in order. */
    int mended() {
        return mended.get();
    }
}

package handin.server.store;

import java.io.IOException;

/**
 * A folder and its lock, which all folders of a team share.
 *
 * @param team its name, that of the lock
 */
record GuardedFolder(Folder folder, Locks locks, String team, Mending mending) {
    interface Act<T> {
        T on(Folder folder) throws IOException;
    }

    interface Deed {
        void on(Folder folder) throws IOException;
    }

    /** Does something short while nobody else is at the folder, and after it was brought in order. */
    <T> T apply(Act<T> act) throws IOException {
        return Undisturbed.run(team, () -> {
            try (var held = locks.holdBriefly(team)) {
                mending.mend(folder);
                return act.on(folder);
            }
        });
    }

    void act(Deed deed) throws IOException {
        apply(it -> {
            deed.on(it);
            return true;
        });
    }

    /** Brings it in order, in the calling thread. */
    void mend() {
        try (var held = locks.holdBriefly(team)) {
            mending.mend(folder);
        }
    }
}

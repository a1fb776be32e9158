package handin.checker.sandbox;

import java.util.BitSet;

/** The user ids that programs run under: each its own when we are root, ours when we are not. */
final class UserSlots {
    private final Identity us;
    private final int first;
    private final BitSet taken = new BitSet();

    UserSlots(Identity us, int first) {
        this.us = us;
        this.first = first;
    }

    synchronized int take() {
        if (!us.root()) {
            return us.user();
        }
        int slot = taken.nextClearBit(0);
        taken.set(slot);
        return first + slot;
    }

    synchronized void giveBack(int user) {
        if (us.root()) {
            taken.clear(user - first);
        }
    }
}

package handin.server.hook.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Gives each act a thread of its own and so much time. One that does not end is interrupted; one that ignores that is left behind. */
final class Turns {
    enum Ending {
        DONE,
        /** It was out of time, and ended when it was interrupted. */
        STOPPED,
        /** It was out of time and still runs. */
        LEFT_BEHIND
    }

    private final Duration grace;
    private final List<Thread> leftBehind = new ArrayList<>();

    /** @param grace how long one may take to end that was interrupted */
    Turns(Duration grace) {
        this.grace = grace;
    }

    Ending give(Runnable act, Duration limit) throws InterruptedException {
        Thread thread = Thread.ofPlatform().daemon().name("hook").start(act);
        try {
            if (thread.join(limit)) {
                return Ending.DONE;
            }
        } catch (InterruptedException stopping) {
            thread.interrupt();
            throw stopping;
        }
        thread.interrupt();
        if (thread.join(grace)) {
            return Ending.STOPPED;
        }
        leftBehind.add(thread);
        return Ending.LEFT_BEHIND;
    }

    /** How many still run. */
    int leftBehind() {
        leftBehind.removeIf(thread -> !thread.isAlive());
        return leftBehind.size();
    }
}

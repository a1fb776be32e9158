package handin.server.app;

import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/**
 * What SIGTERM and Ctrl-C do. The Java machine's own way, a shutdown hook, never hears of a second signal and ends with a status of 128 and more, which
 * reads like a crash.
 */
final class StopSignals {
    private StopSignals() {}

    /**
     * From now on.
     *
     * @param first what the first one does; it may take long
     * @param further what each one after it does, while the first is still at work
     */
    static void heed(Runnable first, Runnable further) {
        var told = new AtomicBoolean();
        for (String name : new String[] {"TERM", "INT"}) {
            Signal.handle(new Signal(name), signal -> {
                if (told.getAndSet(true)) {
                    further.run();
                } else {
                    first.run();
                }
            });
        }
    }
}

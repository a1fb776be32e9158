package handin.server.hook.script;

import handin.checker.dsl.LoadedScript;
import handin.checker.dsl.Thrown;
import handin.server.hook.Told;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One block called for one event. */
record Run(LoadedScript<HookScript> script, Listener listener, Told told, HookSurroundings surroundings, Path file)
        implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    /** Calls the block; what it throws is said in the log. */
    @Override
    public void run() {
        try {
            call();
        } catch (Throwable thrown) { // a script may throw anything
            if (Thrown.unwrapped(thrown) instanceof InterruptedException) {
                return; // whoever interrupted it says so
            }
            script.blame(thrown)
                    .ifPresentOrElse(
                            mistake -> LOG.error("[{}] {}", session(), mistake),
                            () -> LOG.error("[{}] {} failed", session(), place(), thrown));
        }
    }

    /** Calls the block; what it throws comes out. */
    void call() {
        listener.call(EventWords.of(told.event(), new CommonVerbs(told, surroundings)));
    }

    /** Its number, for the log. */
    String session() {
        return told.number();
    }

    /** Which block, for the log. */
    String place() {
        return file + ":" + listener.line() + ": the hook for " + listener.operation();
    }
}

package handin.server.hook.script;

import handin.server.config.CourseConfig.HookTargets;
import handin.server.hook.Event;
import handin.server.hook.EventQueue;
import handin.server.hook.Hooks;
import handin.server.hook.Letterbox;
import handin.server.hook.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the blocks of {@code hooks.groovy}, one after the other in the order of events, in a thread of their own. Whatever they do, no handin waits for
 * them or fails by them: what they throw is logged with its line, one that takes too long is stopped.
 */
public final class ScriptHooks implements Hooks, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScriptHooks.class);
    private static final int MOST_WAITING = 10_000;
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final EventQueue queue;

    private ScriptHooks(EventQueue queue) {
        this.queue = queue;
    }

    /**
     * @param config asked anew for each event
     * @param letters takes what blocks send by {@code mail}
     */
    public static ScriptHooks open(Path course, Supplier<HookTargets> config, Letterbox letters) {
        return open(new HookSurroundings(course, letters, ScriptHooks::log), config, new Turns(GRACE), MOST_WAITING);
    }

    static ScriptHooks open(HookSurroundings surroundings, Supplier<HookTargets> config, Turns turns, int most) {
        var blocks = new Blocks(surroundings, config, turns);
        return new ScriptHooks(EventQueue.open("hooks", most, new EventQueue.Listener() {
            @Override
            public void hear(Told told) throws InterruptedException {
                blocks.hear(told);
            }

            /** So that an author reads of a mistake after saving the file, not when something happens next. */
            @Override
            public void idle() {
                blocks.look();
            }
        }));
    }

    static void log(String session, String line) {
        LOG.info("[{}] hook: {}", session, line);
    }

    @Override
    public void tell(String session, Event event) {
        queue.tell(session, event);
    }

    /** Lets blocks that are due run, for some seconds; then stops. */
    @Override
    public void close() {
        queue.close();
    }

    /** The same with another patience. */
    void close(Duration patience) {
        queue.close(patience);
    }
}

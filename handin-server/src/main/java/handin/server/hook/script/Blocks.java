package handin.server.hook.script;

import handin.checker.dsl.LoadedScript;
import handin.server.config.CourseConfig.HookTargets;
import handin.server.hook.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the blocks that wait for an event and gives each its turn. Used by one thread. */
final class Blocks {
    private static final Logger LOG = LoggerFactory.getLogger(Blocks.class);
    private static final int MOST_LEFT_BEHIND = 5;

    private final HookSurroundings surroundings;
    private final Supplier<HookTargets> config;
    private final Turns turns;
    private @Nullable HookFile file;
    private @Nullable LoadedScript<HookScript> switchedOff;

    Blocks(HookSurroundings surroundings, Supplier<HookTargets> config, Turns turns) {
        this.surroundings = surroundings;
        this.config = config;
        this.turns = turns;
    }

    /** Reads the file if it changed. */
    void look() {
        file(config.get().file()).current();
    }

    void hear(Told told) throws InterruptedException {
        HookTargets now = config.get();
        HookFile followed = file(now.file());
        Optional<LoadedScript<HookScript>> script = followed.current();
        if (script.isEmpty() || script.get().equals(switchedOff)) {
            return;
        }
        for (Listener listener : HookScript.listeners(script.get().script())) {
            if (listener.operation().equals(told.event().operation())) {
                turn(new Run(script.get(), listener, told, surroundings, followed.path()), now.timeLimit());
            }
        }
    }

    private void turn(Run run, Duration limit) throws InterruptedException {
        switch (turns.give(run, limit)) {
            case DONE -> {}
            case STOPPED ->
                LOG.error(
                        "[{}] {} did not end within {} s and was stopped",
                        run.session(),
                        run.place(),
                        limit.toSeconds());
            case LEFT_BEHIND -> {
                LOG.error(
                        "[{}] {} did not end within {} s and cannot be stopped; it goes on by itself, and the next have their turn",
                        run.session(),
                        run.place(),
                        limit.toSeconds());
                switchOff(run.script());
            }
        }
    }

    private void switchOff(LoadedScript<HookScript> script) {
        if (turns.leftBehind() >= MOST_LEFT_BEHIND) {
            switchedOff = script;
            LOG.error(
                    "{} blocks of the hook script do not end; it is switched off until the file changes",
                    MOST_LEFT_BEHIND);
        }
    }

    private HookFile file(Path path) {
        HookFile known = file;
        if (known == null || !known.path().equals(path)) {
            known = new HookFile(path);
            file = known;
        }
        return known;
    }
}

package handin.server.hook.script;

import handin.checker.dsl.LoadedScript;
import handin.checker.dsl.Thrown;
import handin.checker.model.CheckerMistakes;
import handin.server.hook.Letterbox;
import handin.server.hook.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A hook script loaded to be looked at and tried, without a server. */
public final class HookTrial {
    private final Path file;
    private final LoadedScript<HookScript> script;

    private HookTrial(Path file, LoadedScript<HookScript> script) {
        this.file = file;
        this.script = script;
    }

    /**
     * @throws CheckerMistakes with all that is wrong with the script
     * @throws IOException if the file cannot be read
     */
    public static HookTrial load(Path file) throws IOException {
        return new HookTrial(file, HookFile.SCRIPTS.load(file));
    }

    /** The lines of the blocks that wait for an operation. */
    public List<Integer> lines(String operation) {
        return listeners(operation).stream().map(Listener::line).toList();
    }

    /**
     * Runs the blocks that wait for an event, in this thread and without a time limit.
     *
     * @param letters takes their letters
     * @param log takes what they log
     * @throws CheckerMistakes if one throws
     */
    public void play(Told told, Path course, Letterbox letters, Consumer<String> log) {
        var surroundings = new HookSurroundings(course, letters, (session, line) -> log.accept(line));
        for (Listener listener : listeners(told.event().operation())) {
            try {
                new Run(script, listener, told, surroundings, file).call();
            } catch (Throwable thrown) { // a script may throw anything
                throw script.blame(thrown)
                        .<RuntimeException>map(mistake -> new CheckerMistakes(List.of(mistake)))
                        .orElseGet(() -> new IllegalStateException(
                                "while the hook for " + listener.operation() + " was tried", Thrown.unwrapped(thrown)));
            }
        }
    }

    private List<Listener> listeners(String operation) {
        return HookScript.listeners(script.script()).stream()
                .filter(listener -> listener.operation().equals(operation))
                .toList();
    }
}

package handin.checker.eval;

import handin.checker.sandbox.Running;
import handin.checker.sandbox.RuntimeDirectory;
import handin.checker.sandbox.Sandbox;
import handin.checker.sandbox.SandboxBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Starts workers, one call one worker. */
final class WorkerStarter {
    private final Sandbox sandbox;
    private final RuntimeDirectory runtime;
    private final WorkerKit kit;
    private final WorkerProgram program;
    private final AotCaches caches;

    WorkerStarter(Sandbox sandbox, RuntimeDirectory runtime, WorkerKit kit, WorkerProgram program, AotCaches caches) {
        this.sandbox = sandbox;
        this.runtime = runtime;
        this.kit = kit;
        this.program = program;
        this.caches = caches;
    }

    /** @throws EvaluationLost with the worker's own words if it does not become ready */
    Worker start(Engine engine, Start how) {
        var cache = caches.of(engine);
        try {
            return start(engine, how, cache);
        } catch (EvaluationLost e) {
            if (cache.isEmpty()) {
                throw e;
            }
            caches.distrust(engine);
            return start(engine, how, Optional.empty());
        }
    }

    private Worker start(Engine engine, Start how, Optional<Path> cache) {
        try (var control = ControlSocket.open(runtime)) {
            Leftovers.touch(kit.directory());
            if (cache.isPresent()) {
                Leftovers.touch(cache.get());
            }
            var process = sandbox.start(program.serve(engine, how, control.directory(), cache));
            process.ended().thenRun(() -> close(control));
            return greet(engine, process, control);
        } catch (IOException | UncheckedIOException | SandboxBroken e) {
            throw new EvaluationLost("cannot start a worker for " + engine.word() + ": " + e.getMessage(), e);
        }
    }

    private static Worker greet(Engine engine, Running process, ControlSocket control) {
        try {
            var channel = new WorkerChannel(control.accept());
            channel.greet();
            process.deadline(Worker.PATIENCE);
            return new Worker(process, channel);
        } catch (IOException e) {
            var outcome = process.kill();
            throw new EvaluationLost(
                    "a worker for " + engine.word() + " did not become ready: " + outcome + "\n" + process.output(), e);
        }
    }

    /** So that nobody waits for the call of a worker that is gone. */
    private static void close(ControlSocket control) {
        try {
            control.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package handin.checker.eval;

import handin.checker.sandbox.Outcome;
import handin.checker.sandbox.Outcome.Exited;
import handin.checker.sandbox.Program;
import handin.checker.sandbox.RuntimeDirectory;
import handin.checker.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Makes an AOT cache: a worker warms up under a recorder, the record becomes a cache, and the cache is tried. */
final class AotTraining {
    private final Sandbox sandbox;
    private final RuntimeDirectory runtime;
    private final WorkerProgram program;

    AotTraining(Sandbox sandbox, RuntimeDirectory runtime, WorkerProgram program) {
        this.sandbox = sandbox;
        this.runtime = runtime;
        this.program = program;
    }

    /**
     * Puts a cache at {@code file} and its digest at {@code sum}, each whole or not at all.
     *
     * @throws IOException with the virtual machine's words if no usable one comes about
     */
    void make(Engine engine, Path file, Path sum) throws IOException {
        Path directory = runtime.fresh("training-");
        try {
            String record = "-XX:AOTConfiguration=" + WorkerProgram.CACHE + "/record";
            String cache = "-XX:AOTCache=" + WorkerProgram.CACHE + "/aot";
            run(program.train(engine, directory, List.of("-XX:AOTMode=record", record)));
            run(program.train(engine, directory, List.of("-XX:AOTMode=create", record, cache)));
            run(program.train(engine, directory, List.of("-XX:AOTMode=on", cache)));
            publish(directory.resolve("aot"), file, sum);
        } finally {
            Trees.delete(directory);
        }
    }

    private void run(Program step) throws IOException {
        var running = sandbox.start(step);
        Outcome outcome = running.ended().join();
        if (!(outcome instanceof Exited exited && exited.status() == 0)) {
            throw new IOException(outcome + "\n" + running.output());
        }
    }

    /** Copied, so that the file is ours and no longer the worker's user's. */
    private void publish(Path made, Path file, Path sum) throws IOException {
        Path copy = Files.createTempFile(runtime.path(), "cache-", "");
        Files.copy(made, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r--r--r--"));
        Path digest = Files.createTempFile(runtime.path(), "cache-", "");
        Files.writeString(digest, new Digest().file(copy).hex());
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        Files.move(digest, sum, StandardCopyOption.ATOMIC_MOVE);
    }
}

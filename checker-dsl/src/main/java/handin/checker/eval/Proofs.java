package handin.checker.eval;

import handin.checker.sandbox.RuntimeDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which languages proved themselves with the very same worker and JDK before, so that a short command need not try again. */
final class Proofs {
    private final RuntimeDirectory runtime;
    private final WorkerProgram program;

    Proofs(RuntimeDirectory runtime, WorkerProgram program) {
        this.runtime = runtime;
        this.program = program;
    }

    boolean holds(LanguageEntry entry) {
        return Files.exists(file(entry));
    }

    void keep(LanguageEntry entry) {
        try {
            Files.writeString(file(entry), entry.language().title() + " works\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(LanguageEntry entry) {
        var engine = Engine.of(entry.language().engine());
        String key = new Digest()
                .text(program.identity(engine))
                .text(entry.toString())
                .hex()
                .substring(0, 16);
        return runtime.path().resolve("proof-" + key);
    }
}

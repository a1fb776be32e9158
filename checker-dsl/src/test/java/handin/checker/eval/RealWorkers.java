package handin.checker.eval;

import handin.checker.sandbox.RuntimeDirectory;
import handin.worker.wire.Request;
import handin.worker.wire.Request.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** What tests with real workers need. */
final class RealWorkers {
    private RealWorkers() {}

    static WorkerSettings settings() {
        return WorkerSettings.usual(Path.of(System.getProperty("handin.home"), "checker-worker", "target", "worker"));
    }

    /** A runtime directory for one test, that starts empty. */
    static Path freshRuntime() throws IOException {
        Path directory = RuntimeDirectory.shared().fresh("training-test");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        return directory;
    }

    static Request load(String file, String text) {
        return new Request.Load("", List.of(new SourceFile(file, text)), false);
    }
}

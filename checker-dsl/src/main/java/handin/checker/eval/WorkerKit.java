package handin.checker.eval;

import handin.checker.sandbox.RuntimeDirectory;
import handin.checker.sandbox.SandboxBroken;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the worker's jars where every user may read them: the original may lie below a home directory that only its owner enters. Its
 * directory is named after its content, so servers of different versions share the runtime directory in peace.
 *
 * @param directory holds {@code handin-worker.jar} and {@code lib/}
 * @param digest of all its files
 */
record WorkerKit(Path directory, String digest) {
    /** @throws SandboxBroken if the worker's files are not there */
    static WorkerKit copy(Path home, RuntimeDirectory runtime) {
        try {
            var files = files(home);
            var digest = new Digest();
            for (Path file : files) {
                digest.text(home.relativize(file).toString()).file(file);
            }
            String hex = digest.hex();
            Path directory = runtime.path().resolve("worker-" + hex.substring(0, 16));
            InUse.hold(directory);
            if (!Files.isDirectory(directory)) {
                copy(home, files, runtime.fresh("copy-"), directory);
            }
            return new WorkerKit(directory, hex);
        } catch (IOException e) {
            throw new SandboxBroken("cannot copy the worker from " + home + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> files(Path home) throws IOException {
        Path main = home.resolve("handin-worker.jar");
        if (!Files.exists(main)) {
            throw new SandboxBroken(
                    "the worker is not built: there is no " + main + "; type: mvn -pl checker-worker package");
        }
        var files = new ArrayList<Path>(List.of(main));
        try (Stream<Path> lib = Files.list(home.resolve("lib"))) {
            lib.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(files::add);
        }
        return files;
    }

    private static void copy(Path home, List<Path> files, Path fresh, Path directory) throws IOException {
        Files.createDirectory(fresh.resolve("lib"));
        for (Path file : files) {
            Path copy = fresh.resolve(home.relativize(file));
            Files.copy(file, copy);
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r--r--r--"));
        }
        for (Path made : List.of(fresh.resolve("lib"), fresh)) {
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        try {
            Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException expected) {
            // Another server of ours was quicker, and its copy has the same content.
            Trees.delete(fresh);
        }
    }
}

package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** A virtual machine of a user without rights, started by root. It sees copies, since a checkout may lie where nobody else may read. */
final class OrdinaryUser {
    private static final int USER = 54321;

    private final Path directory;

    OrdinaryUser(Path directory) throws IOException {
        this.directory = directory;
        readable(directory);
    }

    /** Runs the hostile programs and returns what was printed. */
    List<String> runsTheSuite() throws Exception {
        Path runtime = Files.createDirectory(directory.resolve("runtime"));
        readable(runtime);
        Identity.give(runtime, USER);
        var process = new ProcessBuilder(List.of(
                        "/usr/bin/setpriv",
                        "--reuid=" + USER,
                        "--regid=" + USER,
                        "--clear-groups",
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        NativeAttacks.class.getName(),
                        copy(Path.of("src/test/hostile"), "hostile").toString(),
                        runtime.toString()))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader()) {
            return lines.lines().filter(line -> !line.startsWith("SLF4J")).toList();
        } finally {
            process.waitFor();
        }
    }

    private String classPath() throws Exception {
        var copies = List.of(
                copy(home(Sandbox.class), "classes"),
                copy(home(NativeAttacks.class).resolve("handin/checker/sandbox"), "test/handin/checker/sandbox"),
                copy(home(LoggerFactory.class), "slf4j.jar"));
        return Stream.concat(copies.stream(), Stream.of(directory.resolve("test")))
                .map(Path::toString)
                .collect(Collectors.joining(":"));
    }

    private static Path home(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = directory.resolve(name);
        Files.createDirectories(to.getParent());
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.copy(file, copy);
                readable(copy);
            }
        }
        for (Path above = to.getParent(); !above.equals(directory); above = above.getParent()) {
            readable(above);
        }
        return to;
    }

    private static void readable(Path file) throws IOException {
        Files.setPosixFilePermissions(
                file, PosixFilePermissions.fromString(Files.isDirectory(file) ? "rwxr-xr-x" : "rw-r--r--"));
    }
}

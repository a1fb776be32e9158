package handin.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies of the checkout's own course, for tests that hand in for real. */
final class DemoCourse {
    static final Path HOME =
            Path.of(System.getProperty("handin.home")).toAbsolutePath().normalize();
    static final String PASSWORD = "looking-glass";

    private DemoCourse() {}

    /** Copies config, accounts and the named assignments into {@code directory}. */
    static Path copyTo(Path directory, String... assignments) throws IOException {
        Files.createDirectories(directory.resolve("users"));
        copy(HOME.resolve("config.toml"), directory.resolve("config.toml"));
        copy(HOME.resolve("users/accounts.toml"), directory.resolve("users/accounts.toml"));
        for (String assignment : assignments) {
            Path to = directory.resolve("checkers").resolve(assignment);
            Files.createDirectories(to);
            copy(HOME.resolve("checkers").resolve(assignment).resolve("checker.groovy"), to.resolve("checker.groovy"));
        }
        return directory;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A submission from DrRacket, as its bytes came. */
    static byte[] drRacketFile(String name) throws IOException {
        return Files.readAllBytes(
                HOME.resolve("checker-dsl/src/test/resources/wxme").resolve(name));
    }
}

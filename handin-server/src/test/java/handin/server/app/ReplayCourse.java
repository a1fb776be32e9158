package handin.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The course that the talks need: who is in it, what is asked for, what is checked. Scripts may change its configuration while it runs. */
final class ReplayCourse {
    private static final String CONFIG = """
            active-dirs = ["hw1", "hw2", "hw3"]
            receipts.message = false
            receipts.mail = false
            extra-fields = [\
            { name = "Full Name" }, \
            { name = "ID#" }, \
            { name = "Email", check = "^[^@ ]+@[^@ ]+[.][a-z]+$", description = "a valid email address" }, \
            { name = "TA", check = ["Ann", "Ben"], description = "one of the TAs" }, \
            { name = "Remark", check = "-" }]
            """;

    private static final Map<String, String> CHECKERS = Map.of(
            "hw2", """
            check(language: ['special', 'intermediate'], users: singles) {
                test '(Fahrenheit->Celsius 32)', 0
                test '(Fahrenheit->Celsius 212)', 100
            }
            """,
            "boxes", """
            check(evaluate: false, createText: false) {
                message 'Proceed?\\nwith "quotes"', [yesNo, caution]
                message 'Careful', [okCancel, stop]
                finalMessage 'Handin saved with penalty.'
                message 'creating text file'
            }
            post {
                message 'Your submission was received.', [ok]
            }
            """,
            "alone", """
            check(evaluate: false, createText: false, users: pairsOrSinglesWithWarning) {
            }
            """,
            "post", """
            check(evaluate: false, createText: false) {
            }
            post {
                throw new IllegalStateException('oh')
            }
            """);

    private final Path directory;
    private final Map<String, String> config = new LinkedHashMap<>();

    ReplayCourse(Path directory) throws IOException {
        this.directory = directory;
        CONFIG.lines().forEach(this::put);
        for (var checker : CHECKERS.entrySet()) {
            Path folder = Files.createDirectories(directory.resolve("checkers").resolve(checker.getKey()));
            Files.writeString(folder.resolve("checker.groovy"), checker.getValue());
        }
        write("config.toml", config());
        Files.createDirectories(directory.resolve("users"));
        Files.copy(
                DemoCourse.HOME.resolve("handin-server/src/test/resources/replay/accounts.toml"),
                directory.resolve("users/accounts.toml"));
    }

    private void put(String setting) {
        config.put(setting.substring(0, setting.indexOf('=')).strip(), setting);
    }

    private String config() {
        return config.values().stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** @param setting a line of {@code config.toml} */
    void configure(String setting) throws IOException {
        put(setting);
        write("config.toml", config());
    }

    /** An empty file, as staff might leave one behind. */
    void leaveEmpty(String file) throws IOException {
        Files.createFile(directory.resolve(file));
    }

    /** As an editor does it. */
    private void write(String name, String text) throws IOException {
        Path fresh = Files.writeString(directory.resolve(name + ".new"), text);
        Files.move(fresh, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}

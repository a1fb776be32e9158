package handin.server.app;

import handin.server.account.Accounts;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A course with as many accounts and handins as wanted, written straight to disk. All accounts have the password of the first. */
final class GrowthCourse {
    static final String STUDENT = "student0";
    static final String PASSWORD = "bench";
    /** Two assignments to hand in to: without a checker, and with one that does not evaluate. */
    static final List<String> OPEN = List.of("bare", "plain");

    private static final String NOTE = """
            # Written when this work was accepted.
            handin = "%d"
            time = "2026-01-01T00:00:00Z"
            users = [%s]
            name = "hw.rkt"
            size = 14
            sha256 = "0000000000000000000000000000000000000000000000000000000000000000"
            """;

    private final Path course;
    private final int accounts;

    private GrowthCourse(Path course, int accounts) {
        this.course = course;
        this.accounts = accounts;
    }

    /** @param accounts at least 3 if there are handins, which are of pairs and of single students in turn */
    static void make(Path course, int accounts, int handins) throws IOException {
        var made = new GrowthCourse(course, accounts);
        int teams = Math.max(1, 2 * (accounts / 3));
        int old = (handins + teams - 1) / teams;
        made.configure(old);
        made.addAccounts();
        for (int i = 0; i < handins; i++) {
            made.addHandin(i, i / teams, i % teams);
        }
    }

    private void configure(int old) throws IOException {
        List<String> names = IntStream.range(0, old).mapToObj(i -> "old" + i).toList();
        String dirs = Stream.concat(OPEN.stream(), names.stream())
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(", "));
        Files.createDirectories(course.resolve("checkers/plain"));
        Files.writeString(course.resolve("config.toml"), "port-number = 0\nactive-dirs = [" + dirs + "]\n");
        Files.writeString(
                course.resolve("checkers/plain/checker.groovy"), "check(evaluate: false, createText: false) {\n}\n");
    }

    private void addAccounts() throws IOException {
        Accounts.open(course, CourseConfig.open(course)).add(STUDENT, PASSWORD, Map.of());
        Path file = course.resolve("users/accounts.toml");
        String first = Files.readString(file);
        var text = new StringBuilder(first);
        for (int i = 1; i < accounts; i++) {
            text.append('\n').append(first.replace(STUDENT, "student" + i));
        }
        Files.writeString(file, text);
    }

    private void addHandin(int number, int assignment, int team) throws IOException {
        int first = 3 * (team / 2) + assignment;
        List<String> members =
                team % 2 == 0 ? List.of(student(first)) : List.of(student(first + 1), student(first + 2));
        List<String> sorted = members.stream().sorted().toList();
        Path folder = course.resolve("users").resolve(String.join("+", sorted)).resolve("old" + assignment);
        Path success = Files.createDirectories(folder.resolve("SUCCESS-0"));
        String users = sorted.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        for (Path place : List.of(success, folder)) {
            Files.writeString(place.resolve("hw.rkt"), "(define x 1)\n\n");
            Files.writeString(place.resolve(".handin.toml"), NOTE.formatted(number, users));
        }
    }

    private String student(int number) {
        return "student" + number % accounts;
    }
}

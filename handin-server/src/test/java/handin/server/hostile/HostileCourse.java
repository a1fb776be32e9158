package handin.server.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory that any user can read, with a course whose limits are tight, and all that its server needs: the program's classes and jars, the worker, a
 * temporary directory of its own.
 *
 * @param root everything lies below
 * @param firstUser of the user ids that student code has if the server is root
 */
record HostileCourse(Path root, int firstUser) {
    static final int CPU_SECONDS = 1;
    static final int ANSWER_SECONDS = 12;
    static final int TOTAL_SECONDS = 20;

    /** The right work, and a check that asks for more than a lucky guess. */
    private record Exercise(String language, String suffix, String work) {}

    private static final List<Exercise> EXERCISES = List.of(
            new Exercise("groovy", "groovy", "def f(x) { x + 1 }\n"),
            new Exercise("java", "java", "class Hw {\n    static int f(int x) {\n        return x + 1;\n    }\n}\n"),
            new Exercise("scheme", "scm", "(define (f x) (+ x 1))\n"));

    /** What an honest student hands in. */
    static byte[] work(String language) {
        return EXERCISES.stream()
                .filter(exercise -> exercise.language.equals(language))
                .findFirst()
                .orElseThrow()
                .work
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    static HostileCourse make(Path root, int firstUser, List<String> students) throws IOException {
        var made = new HostileCourse(root, firstUser);
        for (Path directory : List.of(root, made.course(), made.temporary(), made.library(), made.home())) {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        made.configure();
        made.enrol(students);
        for (Exercise exercise : EXERCISES) {
            made.checker(exercise.language, exercise, "");
            made.checker(exercise.language + "-coverage", exercise, ", coverage: true");
        }
        copy(Suite.HOME.resolve("checker-worker/target/worker"), made.home().resolve("checker-worker/target/worker"));
        made.copyClassPath();
        return made;
    }

    Path course() {
        return root.resolve("course");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path home() {
        return root.resolve("home");
    }

    Path library() {
        return root.resolve("lib");
    }

    private void configure() throws IOException {
        Files.writeString(course().resolve("config.toml"), """
                session-timeout = 60
                session-memory-limit = 100_000_000
                [evaluation]
                cpu-time = %d
                answer-time = %d
                total-time = %d
                threads = 48
                output = 1_000_000
                at-once = %d
                ready = 2
                first-user = %d
                """.formatted(
                        CPU_SECONDS, ANSWER_SECONDS, TOTAL_SECONDS, 2 * Suite.LANES, firstUser));
    }

    private void enrol(List<String> students) throws IOException {
        String hash = Files.readAllLines(Suite.HOME.resolve("users/accounts.toml")).stream()
                .filter(line -> line.startsWith("password"))
                .findFirst()
                .orElseThrow();
        var accounts = new StringBuilder();
        for (String student : students) {
            accounts.append("[%s]\n%s\n\"Full Name\" = \"%s\"\n\n".formatted(student, hash, student));
        }
        Files.createDirectories(course().resolve("users"));
        Files.writeString(course().resolve("users/accounts.toml"), accounts);
    }

    private void checker(String assignment, Exercise exercise, String options) throws IOException {
        Path directory = course().resolve("checkers").resolve(assignment);
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("checker.groovy"), """
                check(language: '%s', maxWidth: 1000%s) {
                    procedure 'f', 1
                    test '%s', 2
                    test '%s', 24
                    test '%s', -4
                }
                """.formatted(
                        exercise.language,
                        options,
                        call(exercise.language, 1),
                        call(exercise.language, 23),
                        call(exercise.language, -5)));
    }

    static String call(String language, int argument) {
        return language.equals("scheme") ? "(f " + argument + ")" : "f(" + argument + ")";
    }

    private void copyClassPath() throws IOException {
        int number = 0;
        for (String entry : System.getProperty("java.class.path").split(":")) {
            Path from = Path.of(entry);
            if (Files.exists(from) && !entry.contains("test-classes")) {
                copy(from, library().resolve(number++ + "-" + from.getFileName()));
            }
        }
    }

    List<String> classPath() throws IOException {
        try (var entries = Files.list(library())) {
            return entries.map(Path::toString).sorted().toList();
        }
    }

    /** Copies a file or a tree; everybody may read the copy. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path copy = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(one, copy);
                    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
                }
            }
        }
    }

    /** Gives all to a user, as an operator does who makes one for the server. */
    void giveTo(int user) throws IOException {
        for (Path each : everything()) {
            Files.setAttribute(each, "unix:uid", user);
            Files.setAttribute(each, "unix:gid", user);
        }
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return new ArrayList<>(all.toList());
        }
    }

    void delete() throws IOException {
        for (Path each : everything().reversed()) {
            Files.delete(each);
        }
    }
}

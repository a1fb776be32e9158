package handin.checker.sandbox;

import handin.checker.sandbox.Outcome.Exceeded;
import handin.checker.sandbox.Outcome.Exited;
import handin.checker.sandbox.Outcome.Killed;
import handin.checker.sandbox.Outcome.Signalled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Runs hostile programs in the real sandbox and says what was not as it should be. Compilers run inside too. */
final class HostileRun implements AutoCloseable {
    private static final String WALL = "exceeded wall";

    private static final Map<String, String> START = Map.of(
            "c", "gcc -w -pthread -I /given -o /tmp/program -x c /given/program && exec /tmp/program",
            "sh", "exec sh /given/program",
            "py", "exec python3 -B /given/program");

    private final RuntimeDirectory runtime;
    private final Sandbox sandbox;

    HostileRun(RuntimeDirectory runtime) {
        this.runtime = runtime;
        this.sandbox = Sandbox.open(new SandboxSettings(runtime));
    }

    /** Runs it, twice if it tries to leave something to the next. Empty if all was as it should be. */
    List<String> problems(HostileProgram hostile) throws IOException {
        var problems = once(hostile);
        if (hostile.group().equals("leaving-behind") && problems.isEmpty()) {
            problems.addAll(once(hostile));
        }
        return problems;
    }

    private List<String> once(HostileProgram hostile) throws IOException {
        Path given = given(hostile);
        try {
            String mark = "HANDIN_RUN=" + UUID.randomUUID();
            var running = sandbox.start(program(hostile, given, mark));
            var outcome = running.ended().join();
            var problems = new ArrayList<>(left(mark));
            if (running.output().contains("THROUGH")) {
                problems.add("got through: " + running.output());
            }
            if (!hostile.ends().contains(words(outcome))) {
                problems.add(words(outcome) + " and not as expected " + hostile.ends() + ": " + running.output());
            }
            return problems;
        } finally {
            for (String file : List.of("program", "attempt.h")) {
                Files.deleteIfExists(given.resolve(file));
            }
            Files.delete(given);
        }
    }

    private Path given(HostileProgram hostile) throws IOException {
        Path given = runtime.fresh("hostile");
        Files.copy(hostile.file(), given.resolve("program"));
        if (hostile.language().equals("c")) {
            Files.copy(hostile.file().resolveSibling("attempt.h"), given.resolve("attempt.h"));
        }
        return given;
    }

    /** On a machine that has much else to do, only what is meant to sleep is to be ended by the clock. */
    private static Limits limits(HostileProgram hostile) {
        return new Limits(
                hostile.ends().contains(WALL) ? Duration.ofMillis(800) : Duration.ofSeconds(20),
                Duration.ofMillis(600),
                96 << 20,
                512 << 20,
                32,
                new Disk(4 << 20, 300),
                2 << 20,
                256 << 10,
                32);
    }

    private static Program program(HostileProgram hostile, Path given, String mark) {
        var binds = List.of(
                new Bind(Path.of("/usr"), "/usr", Bind.Access.READ),
                new Bind(Path.of("/usr/bin"), "/bin", Bind.Access.READ),
                new Bind(given, "/given", Bind.Access.READ_OWN));
        String[] variable = mark.split("=");
        var command = List.of("/bin/sh", "-c", String.valueOf(START.get(hostile.language())));
        return new Program(command, binds, Map.of("PATH", "/bin", variable[0], variable[1]), limits(hostile))
                .in("/program");
    }

    /** What it left: its processes have our mark in their environment, whoever their parent is by now. */
    private List<String> left(String mark) throws IOException {
        var left = new ArrayList<String>();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (environment(process).contains(mark)) {
                    left.add("left a process: " + Files.readString(process.resolve("stat")));
                }
            }
        }
        try (var scratch = Files.list(runtime.path().resolve("scratch"))) {
            scratch.forEach(file -> left.add("left a file: " + file));
        }
        return left;
    }

    private static String environment(Path process) {
        try {
            return new String(Files.readAllBytes(process.resolve("environ")), StandardCharsets.ISO_8859_1);
        } catch (IOException goneOrNotOurs) {
            return "";
        }
    }

    static String words(Outcome outcome) {
        return switch (outcome) {
            case Exited exited -> "exited " + exited.status();
            case Signalled signalled -> "ended by signal " + signalled.signal();
            case Exceeded exceeded ->
                "exceeded " + exceeded.limit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Killed killed -> "killed";
        };
    }

    @Override
    public void close() {
        sandbox.close();
    }
}

package handin.checker.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program to run.
 *
 * @param command the program's path as seen inside, and its arguments
 * @param binds what it sees of the machine, beside the system's shared libraries
 * @param environment all of its environment
 * @param limits what it may use
 * @param directory where it starts. With a {@link Limits#disk}, {@code /tmp} is writable, and so is this directory unless it is bound or the
 *     root; files bound into it lie beside what the program writes
 * @param input what it reads
 * @param streams whether what it prints on standard output and error is kept as one or apart
 */
public record Program(
        List<String> command,
        List<Bind> binds,
        Map<String, String> environment,
        Limits limits,
        String directory,
        Input input,
        Streams streams) {
    /** What a program prints. */
    public enum Streams {
        /** Standard output and error as one stream, in the order they came. */
        TOGETHER,
        /** Each its own. */
        APART
    }

    public Program {
        command = List.copyOf(command);
        binds = List.copyOf(binds);
        environment = Map.copyOf(new LinkedHashMap<>(environment));
        if (command.isEmpty() || !command.getFirst().startsWith("/")) {
            throw new IllegalArgumentException("a command starts with an absolute path: " + command);
        }
        if (!directory.startsWith("/")) {
            throw new IllegalArgumentException("a working directory is an absolute path: " + directory);
        }
    }

    /** A program that starts in the root, reads nothing, and prints on one stream. */
    public Program(List<String> command, List<Bind> binds, Map<String, String> environment, Limits limits) {
        this(command, binds, environment, limits, "/", Input.EMPTY, Streams.TOGETHER);
    }

    /** The same, started in that directory. */
    public Program in(String directory) {
        return new Program(command, binds, environment, limits, directory, input, streams);
    }

    /** The same, with that standard input. */
    public Program reading(Input input) {
        return new Program(command, binds, environment, limits, directory, input, streams);
    }

    /** The same, with standard output and error each kept for itself. */
    public Program streamsApart() {
        return new Program(command, binds, environment, limits, directory, input, Streams.APART);
    }

    /** Whether its working directory is a writable place of its own. */
    boolean writesInItsDirectory() {
        return limits.disk().exists()
                && !directory.equals("/")
                && !directory.equals(ScratchSpace.TEMPORARY)
                && binds.stream().noneMatch(bind -> bind.inside().equals(directory));
    }
}

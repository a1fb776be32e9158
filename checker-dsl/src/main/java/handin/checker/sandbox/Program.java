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
 */
public record Program(List<String> command, List<Bind> binds, Map<String, String> environment, Limits limits) {
    public Program {
        command = List.copyOf(command);
        binds = List.copyOf(binds);
        environment = Map.copyOf(new LinkedHashMap<>(environment));
        if (command.isEmpty() || !command.getFirst().startsWith("/")) {
            throw new IllegalArgumentException("a command starts with an absolute path: " + command);
        }
    }
}

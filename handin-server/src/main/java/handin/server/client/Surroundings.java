package handin.server.client;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command finds around it.
 *
 * @param environment the environment's variables
 * @param directory the current directory
 * @param out where results go
 * @param err where complaints and questions go
 * @param in where answers come from
 * @param askSecretly shows a prompt and reads a line without echo; absent where there is no terminal
 */
record Surroundings(
        Map<String, String> environment,
        Path directory,
        PrintStream out,
        PrintStream err,
        BufferedReader in,
        Optional<Function<String, String>> askSecretly) {
    /** Those of this process. */
    static Surroundings real() {
        Charset typed = Charset.forName(System.getProperty("stdin.encoding", "UTF-8"));
        return new Surroundings(
                System.getenv(),
                Path.of(""),
                System.out,
                System.err,
                new BufferedReader(new InputStreamReader(System.in, typed)),
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .map(console -> prompt -> {
                            char[] typedIn = console.readPassword("%s", prompt);
                            return typedIn == null ? "" : new String(typedIn);
                        }));
    }

    /** A directory and variables, with nobody to ask. */
    static Surroundings at(Path directory, Map<String, String> environment) {
        var nothing = new BufferedReader(Reader.nullReader());
        return new Surroundings(environment, directory, System.out, System.err, nothing, Optional.empty());
    }

    /**
     * Asks for something that may be seen.
     *
     * @return what was typed; empty if it was nothing, or there is no terminal
     */
    Optional<String> ask(String prompt) {
        if (askSecretly.isEmpty()) {
            return Optional.empty();
        }
        err.print(prompt);
        err.flush();
        try {
            return Optional.ofNullable(in.readLine()).map(String::strip).filter(typed -> !typed.isEmpty());
        } catch (IOException nobodyThere) {
            return Optional.empty();
        }
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}

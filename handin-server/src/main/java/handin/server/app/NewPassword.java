package handin.server.app;

import java.io.Console;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a command gets a password from that is to be set: the variable {@code HANDIN_PASSWORD}, else the terminal, twice.
 *
 * @param environment variables
 * @param terminal shows a prompt and reads a line without echo; empty where there is none
 */
record NewPassword(Map<String, String> environment, Optional<UnaryOperator<String>> terminal) {
    static NewPassword real() {
        return new NewPassword(
                System.getenv(), Optional.ofNullable(System.console()).map(NewPassword::asking));
    }

    private static UnaryOperator<String> asking(Console console) {
        return prompt -> {
            char[] typed = console.readPassword("%s", prompt);
            if (typed == null) {
                throw new IllegalArgumentException("No password was given, so nothing was changed.");
            }
            try {
                return new String(typed);
            } finally {
                Arrays.fill(typed, ' ');
            }
        };
    }

    /**
     * Gets it.
     *
     * @param whose for the prompt
     * @throws IllegalArgumentException with a sentence, if there is no way to ask, or two different ones were typed
     */
    String of(String whose) {
        String given = environment.get("HANDIN_PASSWORD");
        if (given != null) {
            return given;
        }
        var ask = terminal.orElseThrow(() -> new IllegalArgumentException(
                "There is no terminal to ask for the password on; put it into HANDIN_PASSWORD."));
        String password = ask.apply("Password for " + whose + ": ");
        if (!password.equals(ask.apply("Once more: "))) {
            throw new IllegalArgumentException("These were two different passwords, so nothing was changed.");
        }
        return password;
    }
}

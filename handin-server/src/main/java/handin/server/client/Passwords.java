package handin.server.client;

import handin.checker.model.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a password is taken from: a file, a variable, the keyboard. */
final class Passwords {
    private Passwords() {}

    static String of(Surroundings around, @Nullable Path file, String variable, String prompt) {
        return given(around, file, variable)
                .or(() -> around.askSecretly().map(ask -> ask.apply(prompt)))
                .orElseThrow(() -> new Broken(Sentence.CLIENT_NO_PASSWORD));
    }

    static String twice(Surroundings around, @Nullable Path file, String variable, String prompt) {
        Optional<String> given = given(around, file, variable);
        if (given.isPresent()) {
            return given.get();
        }
        String typed = of(around, file, variable, prompt);
        String again = of(around, file, variable, Sentence.CLIENT_ASK_AGAIN.text() + " ");
        if (!typed.equals(again)) {
            throw new Broken(Sentence.CLIENT_TWO_PASSWORDS);
        }
        return typed;
    }

    private static Optional<String> given(Surroundings around, @Nullable Path file, String variable) {
        return Optional.ofNullable(file)
                .map(Passwords::firstLine)
                .or(() -> Optional.ofNullable(around.environment().get(variable)));
    }

    private static String firstLine(Path file) {
        try (var lines = Files.newBufferedReader(file)) {
            String line = lines.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new Broken(Sentence.CLIENT_BAD_PASSWORD_FILE, file, Reasons.of(e));
        }
    }
}

package handin.server.client;

import handin.checker.model.Sentence;
import handin.server.client.HandinSession.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who hands in. */
final class LoginOptions {
    @Option(
            names = {"-u", "--user"},
            required = true,
            paramLabel = "NAME[+NAME]",
            description = "Your username; for a team all usernames, joined by +.")
    private String usernames = "";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description =
                    "A file whose first line is the password; else the variable HANDIN_PASSWORD, else you are asked.")
    private @Nullable Path passwordFile;

    Login login(Surroundings surroundings) {
        String password = Optional.ofNullable(passwordFile)
                .map(LoginOptions::firstLine)
                .or(() -> Optional.ofNullable(surroundings.environment().get("HANDIN_PASSWORD")))
                .or(() -> surroundings.askSecretly().map(ask -> ask.apply("Password for " + usernames + ": ")))
                .orElseThrow(() -> new Broken(Sentence.CLIENT_NO_PASSWORD));
        return new Login(usernames, password);
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

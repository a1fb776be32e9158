package handin.server.hook.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file whose first line signs deliveries. Read for each, so that a new secret needs no restart. */
final class Secret {
    private Secret() {}

    /** @throws IOException with a sentence that names the file, if there is no secret in it */
    static String read(Path file) throws IOException {
        String first;
        try {
            first = Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
        } catch (NoSuchFileException e) {
            throw new IOException("the secret file " + file + " is missing", e);
        } catch (IOException e) {
            throw new IOException("the secret file " + file + " cannot be read", e);
        }
        if (first.isEmpty()) {
            throw new IOException("the secret file " + file + " has an empty first line");
        }
        return first;
    }
}

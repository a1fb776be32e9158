package handin.server.client;

import handin.checker.model.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a student's client has to know of a course: {@code handin-course.json}.
 *
 * @param name the course's, for people
 * @param certificate in PEM: who shows it, or one signed by it, is the server; empty: this machine's authorities have to vouch for the host
 * @param receiptKey in PEM: what checks the course's receipts
 * @param username the student's own, if the student let it be remembered
 */
public record CourseFile(
        String name,
        String host,
        int port,
        Optional<String> certificate,
        Optional<String> receiptKey,
        Optional<String> username) {
    /** What the file is usually called. */
    public static final String FILE = "handin-course.json";

    private static final int LAST_PORT = 65_535;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A course file and where it is. */
    record Found(Path path, CourseFile course) {}

    /** As text. */
    public String toJson() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", name);
        keys.put("host", host);
        keys.put("port", port);
        certificate.ifPresent(pem -> keys.put("certificate", pem));
        receiptKey.ifPresent(pem -> keys.put("receipt-key", pem));
        username.ifPresent(words -> keys.put("username", words));
        return JSON.writeValueAsString(keys) + "\n";
    }

    /**
     * The course file that lies nearest: in this directory or one around it, else among the user's own settings.
     *
     * @param named by option or variable; empty: look for one
     */
    static Optional<Found> find(Surroundings around, Optional<Path> named) {
        return named.map(around.directory()::resolve)
                .or(() -> candidates(around).filter(Files::isRegularFile).findFirst())
                .map(path -> new Found(path, read(path)));
    }

    private static Stream<Path> candidates(Surroundings around) {
        Stream<Path> up = Stream.iterate(
                        around.directory().toAbsolutePath().normalize(), CourseFile::exists, CourseFile::parent)
                .map(directory -> directory.resolve(FILE));
        Stream<Path> settings = around
                .variable("XDG_CONFIG_HOME")
                .or(() -> around.variable("HOME").map(home -> home + "/.config"))
                .map(directory -> Path.of(directory, "handin", FILE))
                .stream();
        return Stream.concat(up, settings);
    }

    private static boolean exists(@Nullable Path directory) {
        return directory != null;
    }

    private static @Nullable Path parent(Path directory) {
        return directory.getParent();
    }

    private static CourseFile read(Path path) {
        try {
            JsonNode keys = JSON.readTree(Files.readString(path));
            Optional<String> host = text(keys, "host");
            int port = keys.path("port").asInt(0);
            if (host.isEmpty() || port < 1 || port > LAST_PORT) {
                throw new Broken(Sentence.CLIENT_BAD_COURSE_FILE, path, "it names no host, or no port");
            }
            return new CourseFile(
                    text(keys, "name").orElse(host.get()),
                    host.get(),
                    port,
                    text(keys, "certificate"),
                    text(keys, "receipt-key"),
                    text(keys, "username"));
        } catch (JacksonException e) {
            throw new Broken(Sentence.CLIENT_BAD_COURSE_FILE, path, "it is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Broken(Sentence.CLIENT_BAD_COURSE_FILE, path, Reasons.of(e));
        }
    }

    private static Optional<String> text(JsonNode keys, String key) {
        return Optional.of(keys.path(key).asString("")).filter(words -> !words.isBlank());
    }

    /** Writes the file anew, with the student's name in it. */
    static void remember(Found found, String username) throws IOException {
        CourseFile it = found.course();
        var named = new CourseFile(it.name, it.host, it.port, it.certificate, it.receiptKey, Optional.of(username));
        Path unfinished = found.path().resolveSibling("." + FILE + ".new");
        Files.writeString(unfinished, named.toJson());
        Files.move(unfinished, found.path(), StandardCopyOption.REPLACE_EXISTING);
    }
}

package handin.server.racket;

import handin.server.racket.Datum.Items;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code config.rktd} says: a list of {@code (key value)}; of a key that stands twice the first counts.
 *
 * @param home the directory that paths in it start from
 */
record RacketConfig(Path home, Map<String, Datum> values) {
    private static final List<String> FIELDS = List.of("Full Name", "ID#", "Email");

    static RacketConfig of(Path home, Datum datum, Report report) {
        var values = new LinkedHashMap<String, Datum>();
        for (Datum entry : datum.elements()) {
            List<Datum> parts = entry.elements();
            Optional<String> key =
                    parts.isEmpty() ? Optional.empty() : parts.getFirst().symbol();
            if (parts.size() != 2 || key.isEmpty()) {
                String name = key.orElse("an entry without a key");
                report.notTaken("configuration", name, "it has not the shape (key value)");
            } else if (values.putIfAbsent(key.get(), parts.get(1)) != null) {
                report.notTaken("configuration", key.get(), "it stands there twice; the first counts");
            }
        }
        return new RacketConfig(home, values);
    }

    /** The directories of {@code active-dirs} or {@code inactive-dirs}, by the name of the assignment, in order. */
    Map<String, Path> directories(String key) {
        var directories = new LinkedHashMap<String, Path>();
        for (Datum element : values.getOrDefault(key, new Items(List.of())).elements()) {
            element.text().flatMap(this::path).ifPresent(path -> {
                Path name = path.getFileName();
                if (name != null) {
                    directories.putIfAbsent(name.toString(), path);
                }
            });
        }
        return directories;
    }

    private Optional<Path> path(String words) {
        try {
            return Optional.of(home.resolve(words).normalize());
        } catch (InvalidPathException noFile) {
            // A zero byte, or half a character. The report says that some of it are no paths.
            return Optional.empty();
        }
    }

    /** The names of the extra fields, hidden ones included. */
    List<String> fieldNames() {
        Datum fields = values.get("extra-fields");
        return fields == null
                ? FIELDS
                : fields.elements().stream()
                        .filter(field -> !field.elements().isEmpty())
                        .map(field -> field.elements().getFirst().text().orElse(""))
                        .toList();
    }
}

package handin.server.config;

import handin.server.toml.TomlMistake;
import handin.server.toml.TomlTable;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One of {@code [[webhooks]]}. */
record WebhookReader(TomlTable table) {
    /** Written once more, for this package knows nothing of hooks. */
    static final List<String> OPERATIONS = List.of(
            "server-start",
            "server-connect",
            "login",
            "user-create",
            "user-change",
            "submission-received",
            "submission-committed",
            "submission-retrieved");

    CourseConfig.Webhook read(Path course) {
        return new CourseConfig.Webhook(
                url(), course.resolve(ConfigReader.required(table, "secret-file")), operations());
    }

    private URI url() {
        String words = ConfigReader.required(table, "url");
        try {
            var url = new URI(words);
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            if (!web || url.getHost() == null) {
                throw notAnAddress();
            }
            if (url.getUserInfo() != null) {
                throw table.mistake(
                        "url",
                        "'url' must not hold a name or password: the signature tells the receiver who it comes from");
            }
            return url;
        } catch (URISyntaxException e) {
            throw notAnAddress();
        }
    }

    private TomlMistake notAnAddress() {
        return table.mistake("url", "'url' must be an address such as \"https://bot.example.edu/handin\"");
    }

    private List<String> operations() {
        List<String> operations = table.strings("operations").orElse(List.of());
        for (String name : operations) {
            if (!OPERATIONS.contains(name)) {
                Optional<String> meant = Keys.near(name, OPERATIONS);
                throw table.mistake(
                        "operations",
                        "there is no operation '" + name + "'"
                                + meant.map(word -> "; did you mean '" + word + "'?")
                                        .orElse("; there are " + String.join(", ", OPERATIONS)));
            }
        }
        return operations;
    }
}

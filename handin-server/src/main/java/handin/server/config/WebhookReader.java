package handin.server.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code [[webhooks]]}. */
final class WebhookReader {
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

    private static final URI NONE = URI.create("");

    private final Function<Section, Path> secret;
    private final Set<URI> urls = new HashSet<>();

    /** @param secret reads {@code secret-file} */
    WebhookReader(Function<Section, Path> secret) {
        this.secret = secret;
    }

    CourseConfig.Webhook read(Section webhook) {
        webhook.required("secret-file");
        return new CourseConfig.Webhook(url(webhook), secret.apply(webhook), operations(webhook));
    }

    private URI url(Section webhook) {
        String words = webhook.required("url");
        URI url = address(words);
        if (url.equals(NONE)) {
            webhook.wrong("url", "'url' must be an address, such as https://example.edu/handin");
        } else if (url.getUserInfo() != null) {
            webhook.wrong(
                    "url",
                    "'url' must not hold a name or password: the signature tells the receiver who it comes from");
        } else if (!urls.add(url)) {
            webhook.wrong("url", "there are two webhooks with this url");
        }
        return url;
    }

    /** {@link #NONE} if it is no address of the web. */
    private static URI address(String words) {
        try {
            var url = new URI(words);
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            return web && url.getHost() != null ? url : NONE;
        } catch (URISyntaxException e) {
            return NONE;
        }
    }

    private static List<String> operations(Section webhook) {
        List<String> operations = webhook.strings("operations").orElse(List.of());
        for (String name : operations) {
            if (!OPERATIONS.contains(name)) {
                Optional<String> meant = Keys.near(name, OPERATIONS);
                webhook.wrong(
                        "operations",
                        "there is no operation '" + name + "'"
                                + meant.map(word -> "; did you mean '" + word + "'?")
                                        .orElse("; there are " + String.join(", ", OPERATIONS)));
            }
        }
        return operations;
    }
}

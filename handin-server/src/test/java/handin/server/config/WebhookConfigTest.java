package handin.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.server.config.CourseConfig.HookTargets;
import handin.server.config.CourseConfig.Webhook;
import handin.server.hook.Event;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookConfigTest {
    @TempDir
    Path course;

    private HookTargets read(String toml) throws IOException {
        Files.writeString(course.resolve("config.toml"), toml);
        return CourseConfig.open(course).current().hooks();
    }

    @Test
    void everyKeyIsRead() throws IOException {
        assertThat(read("""
                hook-file = "more/hooks.groovy"
                hook-timeout = 5

                [[webhooks]]
                url = "https://bot.example.edu/a?b=c"
                secret-file = "secret"
                operations = ["login", "user-create"]

                [[webhooks]]
                url = "HTTP://[::1]:8080"
                secret-file = "/etc/secret"
                """))
                .isEqualTo(new HookTargets(
                        course.resolve("more/hooks.groovy"),
                        Duration.ofSeconds(5),
                        List.of(
                                new Webhook(
                                        URI.create("https://bot.example.edu/a?b=c"),
                                        course.resolve("secret"),
                                        List.of("login", "user-create")),
                                new Webhook(URI.create("HTTP://[::1]:8080"), Path.of("/etc/secret"), List.of()))));
    }

    @Test
    void withoutKeysThereIsAScriptToLookForAndNoWebhook() throws IOException {
        assertThat(read(""))
                .isEqualTo(new HookTargets(course.resolve("hooks.groovy"), Duration.ofSeconds(30), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "ftp://a.b/c        | []                      | 3:1: 'url' must be an address, such as https://example.edu/handin",
                "bot.example.edu    | []                      | 3:1: 'url' must be an address, such as https://example.edu/handin",
                "https:///x         | []                      | 3:1: 'url' must be an address, such as https://example.edu/handin",
                "https://a b/       | []                      | 3:1: 'url' must be an address, such as https://example.edu/handin",
                "https://u:p@a.b/   | []                      | 3:1: 'url' must not hold a name or password: the signature tells the receiver who it comes from",
                "https://a.b/       | ['submission-comitted'] | 5:1: there is no operation 'submission-comitted'; did you mean 'submission-committed'?",
                "https://a.b/       | ['login', 'x']          | 5:1: there is no operation 'x'; there are server-start, server-connect, login, user-create, user-change, submission-received, submission-committed, submission-retrieved",
                "https://twice.org/ | []                      | 7:1: there are two webhooks with this url",
            })
    void aWrongValueIsSaidWithItsPlace(String url, String operations, String sentence) {
        String toml =
                "# a course\n[[webhooks]]\nurl = '%s'\nsecret-file = 's'\noperations = %s\n".formatted(url, operations);
        assertThatThrownBy(() -> read(toml + "[[webhooks]]\nurl = 'https://twice.org/'\nsecret-file = 's'\n"))
                .hasMessage("config.toml:" + sentence);
    }

    @Test
    void theOperationsAreThoseThatHooksHearOf() {
        assertThat(WebhookReader.OPERATIONS).isEqualTo(Event.operations());
    }
}

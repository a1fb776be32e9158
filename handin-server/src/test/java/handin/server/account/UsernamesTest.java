package handin.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.checker.model.Refused;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in a course that allows any. */
class UsernamesTest {
    @TempDir
    Path course;

    private Accounts accounts;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(course.resolve("config.toml"), "user-regexp = ''\n");
        accounts = Accounts.open(course, CourseConfig.open(course));
    }

    private void add(String username) throws IOException {
        accounts.add(username, "pw", Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../x | username must not contain these characters",
                "a\tb | username must not contain control characters",
                "a\u0000b | username must not contain control characters",
                "a\u202Eb | username must not contain control characters",
                "a\u200Bb | username must not contain control characters",
                "a\u00A0b | username must not contain control characters",
                "a\u2028b | username must not contain control characters",
                "a\uD800b | username must not contain control characters",
                "com\u00B9 | username must not be a Windows special file name",
                "\uFF4E\uFF55\uFF4C.txt | username must not be a Windows special file name",
                "SOLUTION1 | the username prefix",
                "\uFF53olution | the username prefix",
                "Accounts.TOML | the username \"accounts.toml\" is reserved",
            })
    void aNameThatIsADangerIsRefused(String username, String sentence) {
        assertThatThrownBy(() -> add(username)).isInstanceOf(Refused.class).hasMessageStartingWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u00e9", "\uD83D\uDE00"})
    void aNameThatIsTooLongForADirectoryIsRefused(String letter) {
        assertThatThrownBy(() -> add(letter.repeat(300))).hasMessage("username must not be longer than 100 characters");
        assertThatThrownBy(() -> add(letter.repeat(101))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "paypal,p\u0430ypal", // Cyrillic a
        "p\u0430ypal,paypal",
        "alice,\uFF41lice", // full width
        "\u00f6\u0430,\u00f6a",
    })
    void aNameThatLooksLikeAnotherIsRefused(String existing, String username) throws IOException {
        add(existing);
        assertThatThrownBy(() -> add(username))
                .hasMessage("the username \"" + username + "\" looks too much like \"" + existing
                        + "\", which exists already; choose another");
    }

    @Test
    void whereCaseMattersANameThatDiffersByCaseAloneIsRefused() throws IOException {
        Files.writeString(course.resolve("config.toml"), "user-regexp = ''\nusername-case-sensitive = true\n");
        add("Alice");
        assertThatThrownBy(() -> add("alice")).hasMessageContaining("looks too much like \"Alice\"");
    }

    @Test
    void namesOfAsciiAreToldApart() throws IOException {
        for (String username : List.of("barn", "bam", "user1", "userl", "jo0", "joo", "z\u00fc")) {
            add(username);
        }
        assertThat(accounts.all()).hasSize(7);
    }

    @Test
    void theTwoWaysToWriteAnAccentAreOneName() throws IOException {
        add("zo\u00e9");
        assertThat(accounts.logIn("zoe\u0301", "pw").team().members()).containsExactly("zo\u00e9");
        assertThatThrownBy(() -> add("ZOE\u0301")).hasMessage("username already exists: `zo\u00e9'");
    }
}

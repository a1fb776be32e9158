package handin.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.checker.model.Refused;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each hash was made by another program: md5sum, openssl passwd, crypt(3). */
class OldPasswordsTest {
    @TempDir
    Path course;

    private Path file() {
        return course.resolve("users/accounts.toml");
    }

    private Accounts accounts(String kept) throws IOException {
        Files.createDirectories(course.resolve("users"));
        Files.writeString(
                file(), "# staff's own words\n[alice]\nEmail = 'a@b.org'  # hers\npassword = '" + kept + "'  # old\n");
        return Accounts.open(course, CourseConfig.open(course));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{md5}8fe4c11451281c094a6578e6ddbf5eed | pw",
                "{plaintext}pw | pw",
                "{md5}d04cb8b46542b7ee1fae53d2962318ca | pä ss\"1",
                "{unix}$1$abcdefgh$vH2epw9avBMdzzCGj7ieM/ | pä ss\"1",
                "{unix}$5$saltsalt$Q9MrKW8nNnbjOTsaAnh75YY7KFFW2GyB8IGz3Cc6IQ0 | pä ss\"1",
                "{unix}$6$saltsalt$ckyD9n0lWr6HoMbjhmYLuRA6bRlGMW/MOCc82CQqvCmTxrYucP7KbexN3BvXjQqIN.BySbBVQeKrXiapTRQGX. | pä ss\"1",
                "{unix}abNANd1rDfiNc | secret",
                "{unix}$6$rounds=5000$xyz$.93lutCQh7gdmqGUmc0pqsyIV6oV.yg/JdutjxPyVxVRhfQnlOaWqbPLlVr.r.CkGAEbx50p7atJLgFxm972z0 | secret",
                "{unix}$2b$05$abcdefghijklmnopqrstuuOQiyCxlgf/oeuTqixKmWdcYUh4Hjl0a | secret",
            })
    void anOldPasswordLogsInOnceAndIsKeptAsArgon2idThen(String kept, String password) throws IOException {
        var accounts = accounts(kept);
        assertThatThrownBy(() -> accounts.logIn("alice", password + "x", "a")).isInstanceOf(Refused.class);
        assertThat(Files.readString(file())).contains(kept);
        assertThat(accounts.logIn("alice", password, "a").proven()).containsExactly("alice");
        assertThat(Files.readString(file()))
                .startsWith("# staff's own words\n[alice]\nEmail = 'a@b.org'  # hers\npassword = \"$argon2id$")
                .endsWith("\"  # old\n")
                .doesNotContain(kept);
        assertThatCode(() -> accounts.logIn("alice", password, "a")).doesNotThrowAnyException();
    }

    @Test
    void theMasterPasswordDoesNotBecomeTheStudents() throws IOException {
        Files.writeString(course.resolve("config.toml"), "master-password = '" + Accounts.hash("master") + "'\n");
        var accounts = accounts("{md5}8fe4c11451281c094a6578e6ddbf5eed");
        accounts.logIn("alice", "master", "a");
        assertThat(Files.readString(file())).contains("{md5}8fe4c11451281c094a6578e6ddbf5eed");
    }

    @Test
    void aLogInIsGoodThoughTheFileCannotBeWritten() throws IOException {
        var accounts = accounts("{plaintext}pw");
        String broken = Files.readString(file()) + "[half";
        Files.writeString(file(), broken);
        assertThatCode(() -> accounts.logIn("alice", "pw", "a")).doesNotThrowAnyException();
        assertThat(file()).hasContent(broken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8fe4c11451281c094a6578e6ddbf5eed",
                "{md5}8FE4C11451281C094A6578E6DDBF5EED",
                "{md5}8fe4",
                "{unix}$y$j9T$abc$def",
                "{unix}",
                "{sha1}abc",
                "pw",
                ""
            })
    void anUnknownFormIsAMistakeWithItsPlace(String kept) {
        assertThatThrownBy(() -> accounts(kept))
                .hasMessageStartingWith("accounts.toml:4:1: 'password' must be an Argon2id hash");
    }
}

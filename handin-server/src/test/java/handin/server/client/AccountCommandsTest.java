package handin.server.client;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.door.tls.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making and changing accounts, in the bytes of the protocol. */
class AccountCommandsTest {
    private static final String LOGIN = "set\nusername/s\n\"zoe\"\nset\npassword\n\"pw\"\n";

    @TempDir
    Path home;

    private ScriptedServer server;
    private Typed typed;
    private String answer = "ok\n";

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer(
                home, heard -> heard.startsWith("get-user-fields") ? "(\"Full Name\" \"TA\")\nok\n" : answer);
        typed = new Typed(home)
                .with("HANDIN_SERVER", "localhost:" + server.port())
                .with("HANDIN_PASSWORD", "pw");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private int run(String... words) {
        return typed.run(words);
    }

    @Test
    void anAccountIsMadeWithWhatTheCourseAsksFor() {
        assertThat(run("register", "-u", "zoe", "--field", "TA=Ann", "--field", "Full Name=Zoe \"Q\" Zéd"))
                .isZero();
        assertThat(server.sessions().getLast().replace("Ã©", "é"))
                .isEqualTo(LOGIN + "set\nuser-fields\n(\"Zoe \\\"Q\\\" Zéd\" \"Ann\")\ncreate-user\n");
        assertThat(typed.shown()).isEqualTo("Made the account zoe.\n");
    }

    @Test
    void whatIsMissingIsAskedForAndAPasswordIsTypedTwice() {
        Iterator<String> secrets = List.of("new", "new").iterator();
        var asked = new Typed(home)
                .with("HANDIN_SERVER", "localhost:" + server.port())
                .askedSecretly(prompt -> secrets.next())
                .answering("zoe\nZoe Z\nAnn\n");
        assertThat(asked.run("register")).isZero();
        assertThat(server.sessions().getLast())
                .isEqualTo(
                        "set\nusername/s\n\"zoe\"\nset\npassword\n\"new\"\nset\nuser-fields\n(\"Zoe Z\" \"Ann\")\ncreate-user\n");
        assertThat(asked.complained()).contains("Full Name: ").contains("TA: ");
    }

    @Test
    void twoPasswordsThatDifferMakeNoAccount() {
        Iterator<String> secrets = List.of("new", "gnu").iterator();
        var asked = new Typed(home)
                .with("HANDIN_SERVER", "localhost:" + server.port())
                .askedSecretly(prompt -> secrets.next());
        assertThat(asked.run("register", "-u", "zoe", "--field", "TA=", "--field", "Full Name=Z"))
                .isEqualTo(2);
        assertThat(asked.complained()).contains("The two passwords differ");
        assertThat(server.sessions()).hasSize(1);
    }

    @Test
    void aRefusalIsTheServersSentence() {
        answer = "\"username already exists: `zoe'\"\n";
        assertThat(run("register", "-u", "zoe", "--field", "TA=", "--field", "Full Name=Z"))
                .isEqualTo(1);
        assertThat(typed.complained()).isEqualTo("username already exists: `zoe'\n");
    }

    @Test
    void aFieldThatIsMissingOrUnknownIsNamed() {
        assertThat(run("register", "-u", "zoe")).isEqualTo(2);
        assertThat(typed.complained()).contains("The course wants to know your Full Name.");
        assertThat(run("account", "-u", "zoe", "--field", "Shoe=43")).isEqualTo(2);
        assertThat(typed.complained()).contains("asks for no field \"Shoe\"; it asks for: Full Name, TA");
    }

    @Test
    void anAccountIsShown() {
        answer = "(\"Zoe Z\" \"Ann\")\nok\n";
        assertThat(run("account", "-u", "zoe")).isZero();
        assertThat(server.sessions().getLast()).isEqualTo(LOGIN + "get-user-info\nbye\n");
        assertThat(typed.shown()).isEqualTo("username: zoe\nFull Name: Zoe Z\nTA: Ann\n");
    }

    @Test
    void whatIsNotGivenStaysAsItIs() throws IOException {
        assertThat(run("account", "-u", "zoe", "--field", "TA=Ben")).isZero();
        assertThat(server.sessions().getLast())
                .isEqualTo(LOGIN + "set\nnew-password\n\"\"\nset\nuser-fields\n(\"\" \"Ben\")\nchange-user-info\n");
        Path file = Files.writeString(home.resolve("new"), "new1\n");
        assertThat(run("account", "-u", "zoe", "--new-password-file", file.toString()))
                .isZero();
        assertThat(server.sessions().getLast())
                .isEqualTo(LOGIN + "set\nnew-password\n\"new1\"\nset\nuser-fields\n(\"\" \"\")\nchange-user-info\n");
    }

    @Test
    void aWrongPasswordIsARejection() {
        answer = "\"bad username or password for zoe\"\n";
        assertThat(run("account", "-u", "zoe")).isEqualTo(1);
        assertThat(typed.complained()).isEqualTo("bad username or password for zoe\n");
    }
}

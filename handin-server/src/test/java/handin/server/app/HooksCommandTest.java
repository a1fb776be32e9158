package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HooksCommandTest {
    @TempDir
    Path course;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void make() throws IOException {
        Files.writeString(course.resolve("config.toml"), """
                [[webhooks]]
                url = "https://bot.example.edu/a,b"
                secret-file = "secret"
                operations = ["user-create"]
                """);
    }

    private void script(String text) throws IOException {
        Files.writeString(course.resolve("hooks.groovy"), text);
    }

    private int hooks(String... arguments) {
        var all = new ArrayList<>(List.of("hooks", "--course", course.toString()));
        all.addAll(List.of(arguments));
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void itPrintsWhoHearsOfWhat() throws IOException {
        script("login { }\nuserCreate { }\nlogin { }\n");
        assertThat(hooks()).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "operation             script                         webhooks",
                        "server-start          -                              -",
                        "server-connect        -                              -",
                        "login                 hooks.groovy:1 hooks.groovy:3  -",
                        "user-create           hooks.groovy:2                 https://bot.example.edu/a,b",
                        "user-change           -                              -",
                        "submission-received   -                              -",
                        "submission-committed  -                              -",
                        "submission-retrieved  -                              -");
    }

    @Test
    void itPrintsCsv() throws IOException {
        script("userCreate { }\n");
        assertThat(hooks("--csv")).isZero();
        assertThat(out.toString().lines())
                .startsWith("operation,script,webhooks", "server-start,,")
                .contains("user-create,hooks.groovy:1,\"https://bot.example.edu/a,b\"");
    }

    @Test
    void aBrokenScriptIsRefusedWithItsPlaces() throws IOException {
        script("logn { }\n");
        assertThat(hooks()).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        course.resolve("hooks.groovy") + ":1:1: there is no verb logn; did you mean login?");
    }

    @Test
    void aTrialRunsTheScriptAndSendsNothing() throws IOException {
        script("userCreate {\n  log username\n  mail to: fields.Email, subject: 'Hi', body: 'Hello'\n}\n");
        assertThat(hooks("--try", "user-create")).isZero();
        assertThat(out.toString().lines())
                .endsWith("log: alice", "mail to alice@example.edu: Hi", "  Hello", "Done; blocks run: 1.");
    }

    @Test
    void aTrialTellsWhatWentWrong() throws IOException {
        script("login {\n  throw new IllegalStateException('no')\n}\n");
        assertThat(hooks("--try", "login")).isEqualTo(1);
        assertThat(err.toString()).contains("hooks.groovy:2:3: IllegalStateException: no");
    }

    @Test
    void anUnknownOperationIsSaid() throws IOException {
        script("");
        assertThat(hooks("--try", "log-in")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no operation log-in; there are server-start, ");
    }

    @Test
    void withoutAScriptThereIsStillTheTable() {
        assertThat(hooks()).isZero();
        assertThat(hooks("--try", "login")).isZero();
        assertThat(out.toString()).contains("There is no hook script");
    }
}

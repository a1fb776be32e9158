package handin.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
    private static final Path HOME = Path.of(System.getProperty("handin.home", ".."));
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @TempDir
    Path course;

    private CourseConfig read(String toml) throws IOException {
        Files.writeString(course.resolve("config.toml"), toml);
        return CourseConfig.open(course).current();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "max-uplaod = 1 | config.toml:1:1: 'max-uplaod' is no key of the configuration; did you mean 'max-upload'?",
                "Session_Timeout = 1 | config.toml:1:1: 'Session_Timeout' is no key of the configuration; did you mean 'session-timeout'?",
                "tutors = 1 | config.toml:1:1: 'tutors' is no key of the configuration; a key of your course's own belongs under [course]",
                "use-https = true | config.toml:1:1: 'use-https' has no meaning here: this server has no web pages; take the key out",
                "mail = { host = 'h', from = 'f', hots = 'h' } | config.toml:1:34: 'hots' is no key of 'mail'; did you mean 'host'?",
                "metrics.prot = 1 | config.toml:1:9: 'prot' is no key of 'metrics'; did you mean 'port'?",
                "metrics.max-upload = 1 | config.toml:1:9: 'max-upload' is no key of 'metrics'; it belongs above the first line in [brackets]",
                "teams = { what = 1 } | config.toml:1:11: 'what' is no key of 'teams'; it knows bind, file",
                "extra-fields = [['A'], { name = 'B', chek = '-' }] | config.toml:1:38: 'chek' is no key of 'extra-fields'; did you mean 'check'?",
                "course = 1 | config.toml:1:1: 'course' must be a table, written [course]",
            })
    void anUnknownKeyIsRefusedByNameWithAdvice(String toml, String sentence) {
        assertThatThrownBy(() -> read(toml)).hasMessageStartingWith(sentence);
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfTheFile() {
        assertThatThrownBy(() -> read("""
                        max-upload = -1
                        allow-web-upload = [".rkt"]
                        active-dirs = ["/home/cs1/hw1"]
                        user-regexp = 7
                        log-file = "\\u0000"
                        [door]
                        max-connection = 1
                        handshake-timeout = 0
                        [[webhooks]]
                        url = "no address"
                        """)).hasMessage("""
                        config.toml:1:1: 'max-upload' must be a whole number from 1 to 1073741824
                        config.toml:2:1: 'allow-web-upload' has no meaning here: this server has no web pages, so work comes in by the handin protocol only; take the key out
                        config.toml:3:1: 'active-dirs' takes names of folders in checkers/, not paths such as '/home/cs1/hw1'
                        config.toml:4:1: 'user-regexp' must be a regular expression in quotes, a list of usernames, or false for any
                        config.toml:5:1: 'log-file' is no name that a file can have
                        config.toml:7:1: 'max-connection' is no key of 'door'; did you mean 'max-connections'?
                        config.toml:8:1: 'handshake-timeout' must be a whole number from 1 to 3600
                        config.toml:9:3: 'secret-file' is missing here
                        config.toml:10:1: 'url' must be an address, such as https://example.edu/handin""");
    }

    @Test
    void whatARunningServerCannotChangeIsNamed() throws IOException {
        var before = read("");
        assertThat(StartOnly.changed(before, read("max-upload = 1\nsession-timeout = 1")))
                .isEmpty();
        var now = read("""
                port-number = 1
                log-file = 'l'
                log-output = true
                session-memory-limit = 100_000_000
                door.max-connections = 1
                metrics = {}
                evaluation.cpu-time = 4
                """);
        assertThat(StartOnly.changed(before, now))
                .containsExactly(
                        "[door]",
                        "[evaluation]",
                        "[metrics]",
                        "log-file",
                        "log-output",
                        "port-number",
                        "session-memory-limit");
    }

    @Test
    void aThousandMistakesAreNotAllTold() {
        assertThatThrownBy(() -> read("a = 1\n".transform(line -> {
                    var many = new StringBuilder();
                    for (int i = 0; i < 1000; i++) {
                        many.append("own").append(i).append(" = 1\n");
                    }
                    return many.toString();
                })))
                .satisfies(mistake -> assertThat(mistake.getMessage().lines()).hasSize(50));
    }

    /** Both ways: what the manual promises is read, and what is read stands in the manual. */
    @Test
    void theManualKnowsEveryKeyAndNoOther() throws IOException {
        var written = new ArrayList<String>();
        var inside = new ArrayList<String>();
        for (String row : manual()) {
            String[] cells = row.split("\\|");
            List<String> names =
                    NAME.matcher(cells[1]).results().map(name -> name.group(1)).toList();
            for (String name : names) {
                boolean table = name.startsWith("[");
                written.add(table ? name.replaceAll("[\\[\\]]", "") : name);
                Keys.INSIDE.getOrDefault(name.replaceAll("[\\[\\]]", ""), List.of()).stream()
                        .filter(key -> !row.contains("`" + key + "`"))
                        .forEach(inside::add);
            }
        }
        assertThat(written).containsExactlyInAnyOrderElementsOf(Keys.KNOWN);
        assertThat(inside).as("keys of tables that their row does not explain").isEmpty();
    }

    private static List<String> manual() throws IOException {
        List<String> lines = Files.readAllLines(HOME.resolve("docs/operate.md"));
        int start = lines.indexOf("## Keys of config.toml");
        assertThat(start).isPositive();
        return lines.stream()
                .skip(start + 1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }
}

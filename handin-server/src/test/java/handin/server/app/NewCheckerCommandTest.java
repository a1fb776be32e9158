package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.Checkers;
import handin.checker.eval.Language;
import handin.checker.eval.WorkerSettings;
import handin.checker.eval.Workers;
import handin.checker.samples.Samples;
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

class NewCheckerCommandTest {
    private static final List<String> RULES =
            List.of("singles", "pairs", "pairsOrSingles", "pairsOrSinglesWithWarning");

    @TempDir
    Path course;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aCourse() throws IOException {
        Files.writeString(course.resolve("config.toml"), "");
    }

    private int make(String... options) {
        var all = new ArrayList<>(List.of("new-checker", "--course", course.toString()));
        all.addAll(List.of(options));
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void whatIsMadeForEachLanguageAndRuleIsJudgedAsItSays() throws Exception {
        try (var workers =
                Workers.open(WorkerSettings.usual(CourseServer.workerHome()).withWarm(0))) {
            List<Language> languages = workers.languages();
            for (int i = 0; i < languages.size(); i++) {
                var language = languages.get(i);
                String word = language.level().isEmpty() ? language.name() : language.level();
                assertThat(make(word + "." + i, "--language", word, "--users", RULES.get(i % RULES.size())))
                        .as(err.toString())
                        .isZero();
            }
            var samples = Samples.in(course.resolve("checkers"));
            assertThat(samples).hasSize(2 * languages.size());
            var judged = new Samples(new Checkers(workers))
                    .run(samples, Runtime.getRuntime().availableProcessors(), done -> {});
            assertThat(judged.stream()
                            .filter(each -> !each.asExpected())
                            .map(each -> each.sample().title() + ": " + each.differences()))
                    .isEmpty();
            examplesLoad(workers);
        }
    }

    /** All that the template shows in comments, switched on. */
    private void examplesLoad(Workers workers) throws IOException {
        for (Path checker : Samples.in(course.resolve("checkers")).stream()
                .map(each -> each.checker())
                .distinct()
                .toList()) {
            String text = Files.readString(checker);
            String switchedOn = text.replaceAll("(?m)^( *)//(?=[^ ]|    )", "$1");
            assertThat(switchedOn).isNotEqualTo(text).doesNotContain("{{");
            Path all = Files.writeString(checker.resolveSibling("all.groovy"), switchedOn);
            assertThat(new Checkers(workers).load(all)).isNotNull();
        }
    }

    @Test
    void itTellsWhatItMadeAndWhatToTypeNext() {
        assertThat(make("tickets", "--users", "pairs")).isZero();
        assertThat(out.toString().replace(course.toString(), "COURSE")).isEqualTo("""
                Made COURSE/checkers/tickets:
                  README.md
                  checker.groovy
                  expect.toml
                  solution.groovy
                  submissions/ten-at-full-price/expect.toml
                  submissions/ten-at-full-price/tickets.groovy
                Next: ./handin test-checkers COURSE/checkers/tickets
                      ./handin check --watch --user alice+bob COURSE/checkers/tickets COURSE/checkers/tickets/solution.groovy   (again at each save)
                A server of this course offers it to students from now on; inactive-dirs = ["tickets"] in config.toml closes it.
                """);
    }

    @Test
    void whatCannotBeMadeIsASentence() throws IOException {
        assertThat(make("tickets")).isZero();
        assertThat(make("tickets")).isEqualTo(2);
        assertThat(make("../tickets")).isEqualTo(2);
        assertThat(make("more", "--language", "cobol")).isEqualTo(2);
        assertThat(make("more", "--users", "crowds")).isEqualTo(2);
        assertThat(err.toString().replace(course.toString(), "COURSE").lines())
                .containsExactly(
                        "COURSE/checkers/tickets is there already; choose another name, or move it away.",
                        "An assignment's name is made of letters, digits, hyphens, underscores and dots, and begins with a letter or a digit;"
                                + " \"../tickets\" does not fit.",
                        "There is no language cobol; there are groovy, java, scheme, beginner, beginner-abbr, intermediate, intermediate-lambda,"
                                + " advanced.",
                        "There is no rule crowds for --users; there are singles, pairs, pairsOrSingles and pairsOrSinglesWithWarning.");
        try (var made = Files.list(course.resolve("checkers"))) {
            assertThat(made.map(each -> each.getFileName().toString())).containsExactly("tickets");
        }
    }
}

package handin.checker.manual;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.dsl.CheckOption;
import handin.checker.dsl.CheckerScript;
import handin.checker.dsl.MethodBody;
import handin.checker.dsl.VerbArgument;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No word of the language is without an example in the manual, and none of Racket's without a line in its table. */
class WordsTest {
    private static final Path MANUAL = Path.of(System.getProperty("handin.home"), "docs", "checker-language.md");

    /** Of the checker language, its utilities and its grading utilities. */
    private static final List<String> RACKETS = List.of(
                    ":users :eval? :language :requires :teachpacks :allowed-requires :create-text? :textualize? :untabify? :maxwidth"
                            + " :output :multi-file :names-checker :markup-prefix :prefix-re :student-line :extra-lines"
                            + " :user-error-message :value-printer :coverage? check: pre: post: users submission !eval"
                            + " (submission-eval) prim-eval with-submission-bindings user-data user-substs"
                            + " pairs-or-singles-with-warning teams-in-file add-header-line! procedure/arity? !defined !bound !syntax"
                            + " !procedure !procedure* !integer !integer* !boolean !boolean* !test !test/exn !all-covered message"
                            + " get-conf unpack-submission make-evaluator/submission call-with-evaluator"
                            + " call-with-evaluator/submission evaluate-all evaluate-submission check-proc check-defined"
                            + " look-for-tests user-construct test-history-enabled set-run-status current-value-printer"
                            + " reraise-exn-as-submission-problem log-line timeout-control get-user-assignment-directory"
                            + " get-assignment-name get-submit-on-error? server-dir submission-dir check-deadline"
                            + " check-max-submissions set-test-max-score! score-add-penalty! add-report-line!"
                            + " with-output-to-report add-score-to-report! update-submission-timestamp!"
                            + " get-submission-timestamp @test @test/exn write-report")
            .stream()
            .flatMap(words -> Arrays.stream(words.split(" +")))
            .toList();

    @Test
    void everyWordOfTheLanguageIsUsedInAnExample() throws IOException {
        String examples = Manual.parse(Files.readString(MANUAL)).examples().stream()
                .map(Manual.Example::checker)
                .collect(Collectors.joining());
        assertThat(words())
                .allSatisfy(word -> assertThat(Pattern.compile("\\b" + word + "\\b")
                                .matcher(examples)
                                .find())
                        .as("an example uses " + word)
                        .isTrue());
    }

    @Test
    void everyWordOfRacketsHasItsLine() throws IOException {
        String table = Files.readString(MANUAL).split("## What Racket calls it")[1];
        assertThat(RACKETS).allSatisfy(word -> assertThat(table).contains("`" + word + "`"));
    }

    private static Collection<String> words() {
        var words = new TreeSet<String>();
        Arrays.stream(CheckOption.values()).map(CheckOption::key).forEach(words::add);
        Arrays.stream(VerbArgument.values()).map(VerbArgument::key).forEach(words::add);
        for (Class<?> type : List.of(MethodBody.class, CheckerScript.class)) {
            Arrays.stream(type.getMethods())
                    .filter(method -> method.getDeclaringClass().getName().startsWith("handin."))
                    .map(WordsTest::word)
                    .filter(word -> !List.of("capture", "lend", "methodMissing", "propertyMissing")
                            .contains(word))
                    .forEach(words::add);
        }
        return words;
    }

    private static String word(Method method) {
        String name = method.getName();
        return name.matches("get[A-Z].*") && method.getParameterCount() == 0
                ? Character.toLowerCase(name.charAt(3)) + name.substring(4)
                : name;
    }
}

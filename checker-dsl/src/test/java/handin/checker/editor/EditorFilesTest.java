package handin.checker.editor;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import handin.checker.dsl.AroundBody;
import handin.checker.dsl.CheckBody;
import handin.checker.dsl.CheckOption;
import handin.checker.dsl.CheckerScript;
import handin.checker.dsl.MethodBody;
import handin.checker.dsl.NamedArgument;
import handin.checker.dsl.VerbArgument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What editors are told of the language is what the language is. {@code -Dhandin.update=docs} writes it anew. */
class EditorFilesTest {
    private static final Path HOME = Path.of(System.getProperty("handin.home"));
    private static final Path NEW_COURSE =
            HOME.resolve("handin-server/src/main/resources/handin/server/app/new-course");
    private static VerbDocs docs;

    @BeforeAll
    static void read() throws IOException {
        docs = VerbDocs.of(HOME.resolve("checker-dsl/src/main/java/handin/checker/dsl"));
    }

    private static String gdsl() {
        return new Gdsl(docs).text(Word.of(CheckerScript.class), Word.of(CheckBody.class), Word.of(AroundBody.class));
    }

    private static List<Word> everywhere() {
        return Stream.of(CheckerScript.class, MethodBody.class)
                .flatMap(body -> Word.of(body).stream())
                .toList();
    }

    @Test
    void everyCourseHasThem() throws IOException {
        String snippets = new Snippets(docs).text(everywhere());
        for (Path course : List.of(HOME, NEW_COURSE)) {
            isUpToDate(course.resolve("checkers/handin.gdsl"), gdsl());
            isUpToDate(course.resolve(".vscode/handin.code-snippets"), snippets);
        }
    }

    private static void isUpToDate(Path file, String wanted) throws IOException {
        if ("docs".equals(System.getProperty("handin.update"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, wanted);
        }
        assertThat(file).as("run with -Dhandin.update=docs").exists().hasContent(wanted);
    }

    @Test
    void everyWordIsExplained() {
        assertThat(everywhere().stream()
                        .filter(word -> !word.isProperty())
                        .filter(word -> docs.of(word.method()).isEmpty())
                        .map(Word::usage))
                .isEmpty();
    }

    /** IntelliJ runs the file; so do we, with its words played by a class of ours. */
    @Test
    void theFileForIntelliJContributesTheWordsOfEachBlock() throws IOException {
        String text = gdsl();
        assertThat(contributed(text, "scriptScope", "")).isEqualTo(names(CheckerScript.class));
        assertThat(contributed(text, "closureScope", "check")).isEqualTo(names(CheckBody.class));
        assertThat(contributed(text, "closureScope", "pre")).isEqualTo(names(AroundBody.class));
        assertThat(contributed(text, "closureScope", "post")).isEqualTo(names(AroundBody.class));
        assertThat(contributed(text, "closureScope", "elsewhere")).isEmpty();
    }

    private static Set<String> contributed(String text, String scope, String call) {
        var intelliJ = new IntelliJ(scope, call);
        var binding = new Binding();
        var script = new GroovyShell(binding).parse(text);
        script.setMetaClass(intelliJ.wordsFor(script));
        script.run();
        return intelliJ.contributed();
    }

    private static Set<String> names(Class<?> body) {
        return Word.of(body).stream().map(Word::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The annotations say which named arguments there are; what reads the arguments must agree. */
    @Test
    void namedArgumentsAreThoseThatAreRead() {
        for (Word word : everywhere()) {
            List<? extends NamedArgument> read = word.name().equals("check")
                    ? List.of(CheckOption.values())
                    : VerbArgument.OF_VERBS.getOrDefault(word.name(), List.of());
            if (!word.named().isEmpty() && !read.isEmpty()) {
                assertThat(read.stream().map(NamedArgument::key))
                        .as(word.usage())
                        .containsAll(Arrays.asList(
                                word.named().stream().map(each -> each.value()).toArray(String[]::new)));
            }
        }
        assertThat(everywhere().stream()
                        .filter(word ->
                                word.name().equals("check") && !word.named().isEmpty())
                        .flatMap(word -> word.named().stream())
                        .map(each -> each.value()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CheckOption.values())
                        .map(CheckOption::key)
                        .toList());
    }
}

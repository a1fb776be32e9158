package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples judged by real workers; one run of the command for what one run can show. */
class TestCheckersCommandTest {
    private static final String TWICE = "def twice(n) { 2 * n }\n";

    @TempDir
    Path checkers;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void anAssignment() throws IOException {
        write("twice/checker.groovy", "check(language: 'groovy') {\n    test 'twice(21)', 42\n}\n");
        write("twice/solution.groovy", TWICE);
    }

    private void write(String name, String text) throws IOException {
        Path file = checkers.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void sample(String name, String program, String expect) throws IOException {
        write("twice/submissions/" + name + "/hw.groovy", program);
        write("twice/submissions/" + name + "/expect.toml", expect);
    }

    private int test(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "test-checkers";
        arguments[1] = checkers.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String told() {
        return out.toString().replace(checkers + "/", "").replaceAll("in \\d+\\.\\d s", "in ? s");
    }

    @Test
    void whatComesOutOtherwiseIsShownToTheLetterAndWrittenOnRequest() throws Exception {
        sample("thrice", "def twice(n) { 3 * n }\n", """
                verdict = "rejected" # for good
                sentence = "Your code failed a test: twice(21) gave 62, but 42 was expected."
                """);
        sample("right", TWICE, "verdict = \"rejected\"\n");
        Path report = checkers.resolve("reports/samples.xml");

        assertThat(test("--junit-xml", report.toString(), "--update")).isEqualTo(1);
        assertThat(told()).isEqualTo("""
                twice/right (twice/submissions/right/hw.groovy)
                  verdict
                    expected: rejected
                    came:     accepted
                              ^

                twice/thrice (twice/submissions/thrice/hw.groovy)
                  sentence
                    expected: Your code failed a test: twice(21) gave 62, but 42 was expected.
                    came:     Your code failed a test: twice(21) gave 63, but 42 was expected.
                                                                       ^

                3 samples of 1 assignment in ? s: 2 came out otherwise than expected.
                """);
        assertThat(err.toString())
                .isEqualTo("Updated 1 expect.toml; 1 differ in more than the sentence and were left alone.\n");
        assertThat(checkers.resolve("twice/submissions/thrice/expect.toml")).hasContent("""
                verdict = "rejected" # for good
                sentence = "Your code failed a test: twice(21) gave 63, but 42 was expected."
                """);
        var suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("testsuite")
                .item(0);
        assertThat(suite.getAttributes().getNamedItem("tests").getNodeValue()).isEqualTo("3");
        assertThat(suite.getAttributes().getNamedItem("failures").getNodeValue())
                .isEqualTo("2");
        assertThat(Files.readString(report))
                .contains("message=\"verdict: expected &lt;rejected&gt; but came &lt;accepted&gt;\"");
    }

    @Test
    void onlySomeSamplesAsCommaSeparatedValues() throws IOException {
        assertThat(test("--only", "^twice/sol", "--csv")).isZero();
        assertThat(out.toString().replaceAll("\\d+\\.\\d", "?")).isEqualTo("""
                assignment,sample,result,verdict,expected verdict,sentence,expected sentence,seconds
                twice,solution.groovy,as expected,accepted,accepted,,,?
                """);
        assertThat(err.toString()).contains("1 sample of 1 assignment").doesNotContain("Remark");
    }

    @Test
    void anAssignmentThatNothingMustFailIsRemarkedOn() throws IOException {
        write("untried/checker.groovy", "check(evaluate: false) { }");
        assertThat(test()).isZero();
        assertThat(err.toString().replace(checkers + "/", "")).isEqualTo("""
                        Remark: twice has no sample that must fail, so nobody knows that its checker refuses anything.
                        Remark: untried has no solution.*, so nobody knows that its checker can be satisfied.
                        Remark: untried has no sample that must fail, so nobody knows that its checker refuses anything.
                        """);
    }

    @Test
    void allThatIsWrongWithSamplesIsToldAtOnceWithItsPlace() throws IOException {
        sample("a", "x", "verdict = \"rejected\"\nsentence = \"no end\n");
        sample("b", "x", "\nverdict = \"refused\"\n");
        sample("c", "x", "verdict = \"rejected\"\nsentense = \"x\"\n");
        sample("d", "x", "verdict = \"rejected\"\nusers = \"alice\"\n");
        sample("e", "x", "verdict = \"rejected\"\nanswers = [\"maybe\"]\n");
        sample("f", "x", "verdict = \"rejected\"\n");
        write("twice/submissions/f/notes.txt", "");
        write("twice/submissions/g/hw.groovy", "");

        assertThat(test()).isEqualTo(2);
        assertThat(err.toString().replace(checkers + "/twice/submissions/", "").lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("a/expect.toml:2: this is not TOML: "),
                        line -> assertThat(line)
                                .isEqualTo("b/expect.toml:2: verdict has to be accepted, rejected or broken"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "c/expect.toml:2: there is no key sentense; there are verdict, sentence, users, answers, questions, time"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "d/expect.toml:2: users has to be a list of texts, such as [\"alice\", \"bob\"]"),
                        line -> assertThat(line).isEqualTo("e/expect.toml:2: answers are yes, no, ok or cancel"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "f: beside expect.toml there has to be one file, which is handed in, but there are 2"),
                        line -> assertThat(line)
                                .isEqualTo("g/expect.toml is missing: it says which verdict must come"));
    }

    @Test
    void misuseIsASentence() throws IOException {
        assertThat(test("none")).isEqualTo(2);
        assertThat(test("--only", "(")).isEqualTo(2);
        assertThat(test("--only", "thrice")).isEqualTo(2);
        Files.createDirectory(checkers.resolve("empty"));
        assertThat(test(checkers.resolve("empty").toString())).isEqualTo(2);
        assertThat(err.toString().replace(checkers + "/", "").lines())
                .containsExactly(
                        "There is no folder none.",
                        "--only takes a regular expression: Unclosed group.",
                        "Of 1 samples none has thrice in its name.",
                        "There are no samples in empty: no solution.* beside a checker.groovy, and no submissions/CASE/ with an expect.toml.");
    }
}

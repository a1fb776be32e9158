package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a printout to a grade, beside a running server. */
class MarkingTest {
    @TempDir
    static Path served;

    @TempDir
    static Path handedIn;

    @TempDir
    Path directory;

    private static MarkedCourse live;
    private static CourseServer server;
    private MarkedCourse staff;

    @BeforeAll
    static void handIn() throws Exception {
        live = MarkedCourse.make(served);
        server = CourseServer.open(served, CourseServer.Options.loopback());
        live.handInAll(server);
        FolderCopy.copy(served, handedIn);
    }

    @BeforeEach
    void copy() throws IOException {
        FolderCopy.copy(handedIn, directory);
        staff = new MarkedCourse(directory);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void marksAreAddedUpHoweverTheEditorSavesThem() throws Exception {
        staff.mark("carol", "int x", "//> naming <-5>   ");
        staff.mark("dora", "int x", "//> Größe <-5>", StandardCharsets.ISO_8859_1, "\r\n");
        staff.mark(
                "alice+bob", "return", "    //> good <+10> <*50%>\n//> but late <-20>\t", StandardCharsets.UTF_8, "\r");
        Files.writeString(staff.printout("alice+bob"), "\uFEFF" + Files.readString(staff.printout("alice+bob")));

        assertThat(staff.marks("--dry-run")).isZero();
        assertThat(staff.grade("carol")).isEqualTo("--");
        assertThat(staff.marks()).isZero();
        assertThat(List.of(staff.grade("carol"), staff.grade("dora"), staff.grade("emil"), staff.grade("alice+bob")))
                .containsExactly("95", "85.5", "--", "45");
        assertThat(staff.complained.toString()).isEmpty();
        assertThat(staff.said.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "username name team grade maximum made of state",
                        "alice Alice Liddell alice+bob 45 100 90 of 100, times 50% marked",
                        "bob Bob Dodgson alice+bob 45 100 90 of 100, times 50% marked",
                        "carol =Carol <+50> carol 95 100 95 of 100 marked",
                        "dora Carol Hargreaves dora 85.5 100 95 of 100, times 90% marked",
                        "emil Carol Hargreaves emil not marked yet",
                        "fred Carol Hargreaves nothing handed in",
                        "4 marked, 1 not marked yet, 1 nothing handed in; 3 grades written");

        var modified = Files.getLastModifiedTime(staff.folder("carol").resolve("grade"));
        assertThat(staff.marks("--csv")).isZero();
        assertThat(Files.getLastModifiedTime(staff.folder("carol").resolve("grade")))
                .isEqualTo(modified);
        assertThat(staff.said.toString()).contains("\ncarol,'=Carol <+50>,carol,95,100,95 of 100,marked\n");
    }

    @Test
    void aMarkThatIsNoneIsNamedAndKeepsThatGradeBackOnly() throws Exception {
        staff.mark("carol", "int x", "//> fine <-5>");
        staff.marks();
        staff.mark("carol", "int x", "//> <*900%> and <+ten>");
        staff.mark("emil", "int x", "//> <-1>");
        assertThat(staff.marks()).isEqualTo(1);
        assertThat(List.of(staff.grade("carol"), staff.grade("emil"))).containsExactly("95", "99");
        assertThat(staff.complained.toString().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(staff.printout("carol") + ":4:5: <*900%> is no mark: a factor"),
                        second ->
                                assertThat(second).startsWith(staff.printout("carol") + ":4:17: <+ten> is no mark: "));
        assertThat(staff.marks("--user", "emil")).isZero();
        assertThat(staff.marks("--user", "nobody")).isEqualTo(2);
        assertThat(staff.complained.toString()).isEqualTo("There is no student nobody.\n");
        assertThat(staff.run("marks", "sonnet", "--course", staff.course.toString()))
                .isEqualTo(2);
        assertThat(staff.complained.toString())
                .isEqualTo("There is no assignment sonnet in this course; there are: poem.\n");
    }

    @Test
    void learningPlatformsReadTheGrades() throws Exception {
        staff.mark("carol", "int x", "//> fine");
        staff.mark("alice+bob", "int x", "//> <-5>");
        Path moodle = directory.resolve("moodle.csv");
        Path canvas = directory.resolve("canvas.csv");
        assertThat(staff.marks("--moodle", moodle.toString(), "--canvas", canvas.toString()))
                .isZero();
        assertThat(Files.readAllLines(moodle))
                .containsExactly(
                        "username,idnumber,email,poem",
                        "alice,1,alice@cs.example.edu,95",
                        "bob,2,bob@cs.example.edu,95",
                        "carol,3,carol@cs.example.edu,100");
        assertThat(Files.readAllLines(canvas))
                .containsExactly(
                        "Student,ID,SIS User ID,SIS Login ID,Section,poem",
                        "\"    Points Possible\",,,,,100",
                        "Alice Liddell,,1,alice,,95",
                        "Bob Dodgson,,2,bob,,95",
                        "'=Carol <+50>,,3,carol,,100");
    }

    @Test
    void whatNobodyLookedAtHasAGradeOnlyOnDemand() throws Exception {
        assertThat(staff.marks()).isZero();
        assertThat(staff.grade("dora")).isEqualTo("--");
        assertThat(staff.marks("--unreviewed")).isZero();
        assertThat(List.of(staff.grade("dora"), staff.grade("carol"))).containsExactly("90", "100");
    }

    @Test
    void besideARunningServer() throws Exception {
        live.mark("emil", "int x", "//> <-1>");
        live.mark("carol", "int x", "//> <-3>");
        assertThat(live.marks()).isZero();
        live.handIn(server, "emil", MarkedCourse.POEM + "// better\n");
        assertThat(live.marks()).isZero();
        assertThat(live.complained.toString())
                .startsWith("note: " + live.printout("emil")
                        + ": handed in again after it was marked; its grade is that of the work before\n")
                .containsPattern(
                        "note: .*/emil/poem/grading/marked-of-\\d+-text\\.[a-z]+: what a reviewer wrote before the"
                                + " team handed in again; delete it when it is of no more use\n$");
        assertThat(live.grade("emil")).isEqualTo("99");
        live.checker("addHeaderLine 'everybody <-10>'");
        assertThat(live.regrade("--apply")).as(live.complained.toString()).isZero();
        live.handIn(server, "dora", MarkedCourse.POEM);
        assertThat(live.printout("dora")).content().contains("everybody <-10>");
        assertThat(live.regrade()).isZero();
        assertThat(live.said.toString()).endsWith("4 the same; nothing was replaced, --apply does that\n");
        assertThat(live.marks()).isZero();
        assertThat(live.grade("carol")).isEqualTo("87");
    }

    @Test
    void aChangedCheckerKeepsTheReviewersLines() throws Exception {
        staff.mark("carol", "int x", "//> naming <-5>");
        staff.mark("dora", "int x", "//> Größe <-5>", StandardCharsets.ISO_8859_1, "\r\n");
        staff.mark("alice+bob", "return", "//> good <*50%>");
        staff.marks();
        String carol = Files.readString(staff.printout("carol"));
        staff.checker("if (text.contains('TODO')) addHeaderLine 'unfinished <*80%>'\n addHeaderLine 'new <-10>'");

        assertThat(staff.regrade()).as(staff.complained.toString()).isZero();
        assertThat(staff.printout("carol")).hasContent(carol);
        assertThat(staff.said.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "team result checker before checker now grade before grade now head program sentence",
                        "dora differs 90 72 85.5 68 3 0",
                        "carol differs 100 90 95 85 1 0",
                        "- //> unfinished <*90%>",
                        "+ //> unfinished <*80%>",
                        "4 differs; nothing was replaced, --apply does that");
        assertThat(staff.regrade("--csv")).isZero();
        assertThat(staff.said.toString()).contains("\nemil,differs,100,90,100,90,1,0,\n");

        assertThat(staff.regrade("--apply")).isZero();
        assertThat(staff.said.toString()).endsWith("4 replaced; ./handin marks writes the grades anew\n");
        assertThat(staff.printout("carol")).hasContent(carol.replace("<+100>\n", "<+100>\n//> new <-10>\n"));
        assertThat(new String(Files.readAllBytes(staff.printout("dora")), StandardCharsets.ISO_8859_1))
                .contains("<*80%>\r\n", "//> Größe <-5>\r\n", "// früh\r\n");
        assertThat(backups())
                .contains("carol/marked-text.java", "carol/written-text.java", "alice+bob/marked-text.java");

        assertThat(staff.marks()).as(staff.complained.toString()).isZero();
        assertThat(List.of(staff.grade("carol"), staff.grade("dora"), staff.grade("emil"), staff.grade("alice+bob")))
                .containsExactly("85", "68", "--", "45");
        assertThat(staff.regrade("--apply")).isZero();
        assertThat(staff.said.toString())
                .startsWith("team")
                .endsWith("4 the same; ./handin marks writes the grades anew\n");
    }

    private List<String> backups() throws IOException {
        Path before = directory.resolve(".handin/regrade/poem/before");
        try (var files = Files.walk(before)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> before.relativize(file).subpath(1, 3).toString())
                    .toList();
        }
    }

    @Test
    void whatIsRefusedNowStaysAndQuestionsAreListed() throws Exception {
        staff.checker("""
                if (text.contains('TODO') && message('Save with penalty?', [yesNo]) == no) reject 'Finish it first.'
                    addHeaderLine 'asked <-1>'""");
        assertThat(staff.regrade("--apply")).isEqualTo(1);
        assertThat(staff.said.toString())
                .contains("would be refused", "Finish it first.", "asked: Save with penalty? - no")
                .endsWith("1 would be refused, 3 replaced; ./handin marks writes the grades anew\n");
        assertThat(staff.printout("dora")).content().contains("<*90%>").doesNotContain("asked");
        assertThat(staff.regrade("--agree", "--apply")).isZero();
        assertThat(staff.printout("dora")).content().contains("asked <-1>").doesNotContain("<*90%>");
    }

    @Test
    void aBrokenCheckerTouchesNothing() throws Exception {
        Path broken = Files.writeString(
                directory.resolve("broken.groovy"), "check(evaluate: false) {\n    addHeadrLine 'x'\n}\n");
        String before = Files.readString(staff.printout("carol"));
        assertThat(staff.regrade("--apply", "--checker", broken.toString())).isEqualTo(2);
        assertThat(staff.complained.toString())
                .startsWith("The checker is broken; nothing was replaced.\n")
                .contains("broken.groovy:2:5: ", "addHeaderLine");
        staff.checker("addHeaderLine 'x'\n    if (users == ['emil']) { throw new IllegalStateException('oops') }");
        assertThat(staff.regrade("--apply")).isEqualTo(2);
        assertThat(staff.complained.toString()).contains("nothing was replaced", "checker.groovy:");
        assertThat(staff.printout("carol")).hasContent(before);
    }

    @Test
    void aStopInTheMiddleOfReplacingIsFinished() throws Exception {
        staff.mark("carol", "int x", "//> naming <-5>");
        staff.checker("addHeaderLine 'new <-10>'");
        assertThat(staff.regrade("--user", "carol")).isZero();
        Path team = directory.resolve(".handin/regrade/poem/teams/carol");
        Path plan = Files.createDirectory(team.resolve("plan"));
        Files.copy(staff.printout("carol"), plan.resolve("seen"));
        Files.copy(team.resolve("attempt/grading/text.java"), plan.resolve("written"));
        String marked = Files.readString(staff.printout("carol")).replace("<+100>\n", "<+100>\n//> new <-10>\n");
        Files.writeString(plan.resolve("marked"), marked);
        String note = Files.readString(staff.folder("carol").resolve("SUCCESS-0/.handin.toml"));
        String id = note.replaceAll("(?s).*handin = \"([^\"]*)\".*", "$1");
        Files.writeString(plan.resolve("replacing"), "text.java\n" + id + "\n");
        // The reviewers' file was replaced, the accepted one was not.
        Files.writeString(staff.printout("carol"), marked);

        assertThat(staff.regrade("--user", "carol")).isZero();
        assertThat(staff.said.toString()).endsWith("1 the same; nothing was replaced, --apply does that\n");
        assertThat(plan).doesNotExist();
        assertThat(staff.folder("carol").resolve("SUCCESS-0/grading/text.java"))
                .content()
                .contains("new <-10>");
        assertThat(staff.printout("carol")).hasContent(marked);
    }

    @Test
    void theCommandsOfTheManual() throws Exception {
        staff.mark("alice+bob", "int x", "//> fine <-1>");
        String manual = Files.readString(DemoCourse.HOME.resolve("docs/mark.md"));
        var blocks = Pattern.compile("```sh staff\\n(.*?)```", Pattern.DOTALL)
                .matcher(manual)
                .results()
                .toList();
        var commands = blocks.stream()
                .flatMap(block -> block.group(1).strip().lines())
                .map(String::strip)
                .toList();
        assertThat(commands).hasSize(10);
        for (String command : commands) {
            String here =
                    command.replace("/tmp", ".").replace("bank", "poem").replace("my-course", directory.toString());
            here = here.replace("./poem.csv", directory.resolve("poem.csv").toString());
            assertThat(staff.run(here.replaceFirst("./handin ", "").split(" ")))
                    .as(command + "\n" + staff.complained)
                    .isZero();
        }
        assertThat(staff.grade("alice+bob")).isEqualTo("99");
        assertThat(directory.resolve("poem.csv")).exists();
    }
}

package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintoutCommandTest {
    private static final String HEAD = "//> Student: %s\n//> Maximum points: <+100>\n";

    @TempDir
    Path course;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void course() throws IOException {
        Files.writeString(course.resolve("config.toml"), "");
        Files.createDirectories(course.resolve("checkers/bank"));
    }

    private void accepted(String team, String program, String marked) throws IOException {
        Path folder = course.resolve("users").resolve(team).resolve("bank");
        Path success = Files.createDirectories(folder.resolve("SUCCESS-0/grading"));
        Files.createDirectories(folder.resolve("grading"));
        Files.writeString(success.resolve("text.java"), HEAD.formatted(team) + program);
        Files.writeString(folder.resolve("grading/text.java"), HEAD.formatted(team) + marked);
        for (Path shown : new Path[] {folder, folder.resolve("SUCCESS-0")}) {
            Files.writeString(shown.resolve(".handin.toml"), "time = \"2026-11-21T14:01:00Z\"\n");
        }
    }

    private int run(String... arguments) {
        var command = Main.commandLine();
        command.setOut(new PrintWriter(said, true));
        command.setErr(new PrintWriter(said, true));
        String[] all = new String[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        all[0] = "printout";
        all[1] = "bank";
        all[2] = "--course";
        all[3] = course.toString();
        return command.execute(all);
    }

    private Path file(String name) {
        return course.resolve(name);
    }

    @Test
    void textHasNumbersOfTheStudentsLinesAndTheSum() throws IOException {
        accepted("alice+bob", "int a;\nint b;\n", "int a;\n//> Good <+5>\n//> Late <*90%>\nint b;\n");
        assertThat(run("--format", "text")).isZero();
        assertThat(said.toString())
                .startsWith("bank\nalice\nbob\n2026-11-21 ")
                .contains("Marks: 90 of 100\n")
                .endsWith("    1 int a;\n   >> Good <+5>\n   >> Late <*90%>\n    2 int b;\n");
    }

    @Test
    void htmlIsTextWhateverStudentsWrite() throws IOException {
        accepted(
                "eve",
                "// </td><script>alert(1)</script> & \"\u0007\n",
                "// </td><script>alert(1)</script> & \"\u0007\n");
        assertThat(run("--output", file("x.html").toString())).isZero();
        assertThat(Files.readString(file("x.html")))
                .contains(
                        "<span class=\"comment\">// &lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;\uFFFD</span>")
                .doesNotContain("<script")
                .contains("charset=\"utf-8\"");
    }

    @Test
    void pdfBeginsAPageForEachTeam() throws IOException {
        for (String team : new String[] {"alice", "bob", "carol+dave"}) {
            accepted(team, "int grün; // Łódź, Ελλάδα, Привет\n", "int grün; // Łódź, Ελλάδα, Привет\n//> Fine <-7>\n");
        }
        assertThat(run("-o", file("x.pdf").toString())).isZero();
        try (var pdf = Loader.loadPDF(file("x.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(3);
            assertThat(stripper.getText(pdf))
                    .contains(
                            "carol+dave", "int grün; // Łódź, Ελλάδα, Привет", "93 of 100", "Fine <-7>", "page 1 of 1");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("alice: 93 of 100");
        }
    }

    @Test
    void worksBeginOnOddPagesForPaperWithTwoSides() throws IOException {
        accepted("alice", "x\n", "x\n");
        accepted("bob", "x\n", "x\n");
        assertThat(run("--duplex", "-o", file("x.pdf").toString())).isZero();
        try (var pdf = Loader.loadPDF(file("x.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
        }
    }

    @Test
    void longLinesAndLettersThatNoFontHasAreShown() throws IOException {
        String line = "a".repeat(20_000) + "\uE123\u0001\n";
        accepted("alice", line, line);
        assertThat(run("-o", file("x.pdf").toString())).isZero();
        try (var pdf = Loader.loadPDF(file("x.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains("↪", "[E123][0001]");
        }
    }

    @Test
    void marksThatAreNoneHaveNoSum() throws IOException {
        accepted("alice", "x\n", "x\n//> <+ten>\n");
        assertThat(run("--format", "text")).isZero();
        assertThat(said.toString()).contains("Marks: marks to be mended\n");
    }

    @Test
    void theContentsAreCommaSeparated() throws IOException {
        accepted("alice", "x\ny\n", "x\ny\n");
        assertThat(run("--csv")).isZero();
        assertThat(said.toString().lines())
                .satisfiesExactly(
                        titles -> assertThat(titles).isEqualTo("assignment,team,students,time,marks,lines"),
                        row -> assertThat(row).matches("bank,alice,alice,2026-11-21 [0-9:]+,,2"));
    }

    @Test
    void nothingToPrintIsASentence() throws IOException {
        accepted("alice", "x\n", "x\n");
        assertThat(run("--user", "bob")).isEqualTo(2);
        assertThat(said.toString())
                .contains(
                        "There is nothing to print: bob is in no team that has accepted work with a printout for bank.");
    }

    @Test
    void aFontThatIsNotThereIsASentence() throws IOException {
        accepted("alice", "x\n", "x\n");
        assertThat(run("--font", file("none.ttf").toString())).isEqualTo(2);
        assertThat(said.toString()).contains("There is no font file");
    }
}

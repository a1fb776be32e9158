package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import handin.server.app.RawSession.Writes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A course with an assignment {@code poem}, to which carol, dora, emil and the team alice+bob handed in, and the ways of its staff. */
final class MarkedCourse {
    static final String POEM = "int x = 1; // früh\nString s = \"<+50>\";\n\nreturn x;\n";

    final Path course;
    final StringWriter said = new StringWriter();
    final StringWriter complained = new StringWriter();

    MarkedCourse(Path course) {
        this.course = course;
    }

    static MarkedCourse make(Path directory) throws IOException {
        var made = new MarkedCourse(DemoCourse.copyTo(directory));
        made.fill();
        return made;
    }

    private void fill() throws IOException {
        append("config.toml", "\n[teams]\nbind = \"trust\"\n");
        Path accounts = course.resolve("users/accounts.toml");
        String carol = Files.readString(accounts).replaceAll("(?s).*(?=\\[carol\\])", "");
        for (String name : new String[] {"dora", "emil", "fred"}) {
            append("users/accounts.toml", "\n" + carol.replace("[carol]", "[" + name + "]"));
        }
        String named = Files.readString(accounts).replaceFirst("Carol Hargreaves", "=Carol <+50>");
        Files.writeString(accounts, named);
        checker("if (text.contains('TODO')) addHeaderLine 'unfinished <*90%>'");
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(course.resolve(file), text, StandardOpenOption.APPEND);
    }

    /** Writes the assignment's checker. */
    void checker(String body) throws IOException {
        Path folder = Files.createDirectories(course.resolve("checkers/poem"));
        Files.writeString(
                folder.resolve("checker.groovy"),
                "check(users: pairsOrSingles, evaluate: false, output: 'hw.java') {\n    String text = new String(submission, 'UTF-8')\n    "
                        + body + "\n}\n");
    }

    /** Has them hand in: dora's is unfinished. */
    void handInAll(CourseServer server) throws Exception {
        handIn(server, "carol", POEM);
        handIn(server, "dora", POEM + "// TODO\n");
        handIn(server, "emil", POEM);
        handIn(server, "alice+bob", POEM);
    }

    void handIn(CourseServer server, String who, String text) throws Exception {
        byte[] work = text.getBytes(StandardCharsets.UTF_8);
        try (var session = new RawSession(server.port(), Writes.LINES)) {
            session.begin(who, DemoCourse.PASSWORD, "poem", work.length);
            session.type("$").raw(work);
            assertThat(session.afterMessages()).isEqualTo("confirm");
            session.type("check\n");
            assertThat(session.afterMessages()).isEqualTo("ok");
        }
        Path folder = folder(who);
        await().until(() -> Files.exists(folder.resolve(".handin.toml"))
                && Files.readString(folder.resolve(".handin.toml"))
                        .equals(Files.readString(folder.resolve("SUCCESS-0/.handin.toml"))));
    }

    Path folder(String team) {
        return course.resolve("users").resolve(team).resolve("poem");
    }

    Path printout(String team) {
        return folder(team).resolve("grading/text.java");
    }

    /** Puts lines behind the first line that begins so, and saves as an editor does. */
    void mark(String team, String behind, String lines, Charset charset, String end) throws IOException {
        String text = Files.readString(printout(team));
        int at = text.indexOf('\n', text.indexOf(behind)) + 1;
        String edited = text.substring(0, at) + lines + "\n" + text.substring(at);
        Files.write(printout(team), edited.replace("\n", end).getBytes(charset));
    }

    void mark(String team, String behind, String lines) throws IOException {
        mark(team, behind, lines, StandardCharsets.UTF_8, "\n");
    }

    String grade(String team) throws IOException {
        Path file = folder(team).resolve("grade");
        return Files.exists(file) ? Files.readString(file).strip() : "--";
    }

    int run(String... words) {
        said.getBuffer().setLength(0);
        complained.getBuffer().setLength(0);
        return Main.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(complained, true))
                .execute(words);
    }

    int marks(String... words) {
        return run(with("marks", words));
    }

    int regrade(String... words) {
        return run(with("regrade", words));
    }

    private String[] with(String command, String... words) {
        var all = new java.util.ArrayList<>(java.util.List.of(command, "poem", "--course", course.toString()));
        all.addAll(java.util.List.of(words));
        return all.toArray(String[]::new);
    }
}

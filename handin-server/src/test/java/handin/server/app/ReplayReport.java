package handin.server.app;

import handin.server.app.ReplayScript.Talk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Says of every line of the original server whether ours is the same, or why not. */
final class ReplayReport {
    private static final String START = "<!-- from the replay scripts -->\n";
    private static final String END = "<!-- until here -->\n";
    private static final Path PAGE = DemoCourse.HOME.resolve("docs/protocol.md");

    private final List<Talk> talks;

    ReplayReport(List<Talk> talks) {
        this.talks = talks;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, talks.stream().map(ReplayReport::section).collect(Collectors.joining("\n")));
    }

    private static String section(Talk talk) {
        return talk.script() + ": " + talk.title() + "\n"
                + talk.ofServer().stream().map(ReplayReport::verdict).collect(Collectors.joining());
    }

    private static String verdict(ReplayLine line) {
        String original = "  original: " + line.text() + "\n";
        return line.isSame()
                ? original + "            same\n"
                : original + "  ours:     " + line.ours() + "\n            ours is right because " + line.because()
                        + "\n";
    }

    /** The table of {@code docs/protocol.md} as it has to be. */
    String differences() {
        return talks.stream()
                .flatMap(talk -> talk.ofServer().stream()
                        .filter(line -> !line.isSame())
                        .map(line -> "| " + talk.title() + " | " + cell(line.text()) + " | " + cell(line.ours()) + " | "
                                + line.because() + " |\n"))
                .collect(Collectors.joining(
                        "",
                        "| talk | the original says | ours says | ours is right because |\n| --- | --- | --- | --- |\n",
                        ""));
    }

    private static String cell(String words) {
        return words.isEmpty()
                ? "nothing"
                : "`` " + words.replaceFirst("\\\\n$", "").replace("|", "\\|") + " ``";
    }

    void writeDifferences(Path file) throws IOException {
        Files.writeString(file, START + differences() + END);
    }

    static String documented() throws IOException {
        String page = Files.readString(PAGE);
        return page.substring(page.indexOf(START) + START.length(), page.indexOf(END));
    }
}

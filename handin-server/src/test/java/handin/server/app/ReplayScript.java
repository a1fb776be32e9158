package handin.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scripts of talks in {@code src/test/resources/replay}; {@code README.md} there explains them. */
final class ReplayScript {
    private static final Path FOLDER = DemoCourse.HOME.resolve("handin-server/src/test/resources/replay");

    /**
     * @param script the name of its file
     * @param title what it shows
     */
    record Talk(String script, String title, List<ReplayLine> lines) {
        List<ReplayLine> ofServer() {
            return lines.stream().filter(ReplayLine::isOfServer).toList();
        }
    }

    private final String file;
    private final List<Talk> talks = new ArrayList<>();

    private ReplayScript(Path path) throws IOException {
        this.file = path.getFileName().toString();
        int number = 0;
        for (String line : Files.readAllLines(path)) {
            number++;
            read(line, file + ":" + number);
        }
    }

    /** In the order of the files' names. */
    static List<Talk> talks() throws IOException {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            var talks = new ArrayList<Talk>();
            for (Path path : paths.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                talks.addAll(new ReplayScript(path).talks);
            }
            return talks;
        }
    }

    private void read(String line, String place) {
        if (line.startsWith("== ")) {
            talks.add(new Talk(file, line.substring(3), new ArrayList<>()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
            String[] parts = line.split("[:>]? ", 2);
            add(parts[0].replaceFirst("[:>]$", ""), parts.length == 1 ? "" : parts[1], place);
        }
    }

    private void add(String what, String text, String place) {
        List<ReplayLine> lines = talks.getLast().lines();
        switch (what) {
            case "ours" -> lines.add(lines.removeLast().differing(text));
            case "because" -> lines.add(lines.removeLast().because(text));
            case "greet" -> greet(text, place, lines);
            case "in" -> {
                String[] who = text.split(" ", 2);
                greet("", place, lines);
                lines.add(ReplayLine.of(
                        place, "C", "set\\nusername/s\\n\"" + who[0] + "\"\\nset\\npassword\\n\"" + who[1] + "\"\\n"));
            }
            default -> lines.add(ReplayLine.of(place, what, text));
        }
    }

    private static void greet(String connection, String place, List<ReplayLine> lines) {
        for (String word : List.of("handin\\n", "ver1\\n")) {
            lines.add(ReplayLine.of(place, "C" + connection, word));
            lines.add(ReplayLine.of(place, "S" + connection, word));
        }
    }
}

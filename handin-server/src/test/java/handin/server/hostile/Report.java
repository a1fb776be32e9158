package handin.server.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code target/hostile-*.txt}: how long each hostile student and the honest one beside it took. */
final class Report {
    private Report() {}

    static void write(String name, Suite suite) throws IOException {
        var text = new StringBuilder("%-55s %8s %8s %8s%n".formatted("program", "its time", "beside", "x alone"));
        for (var pair : suite.pairs()) {
            double honest = Student.seconds(pair.honest().took());
            double alone = Student.seconds(suite.alone(pair.attempt().language()));
            text.append("%-55s %8.2f %8.2f %8.1f%n"
                    .formatted(pair.attempt(), Student.seconds(pair.hostile().took()), honest, honest / alone));
        }
        for (String language : Attempt.LANGUAGES) {
            line(text, language, suite);
        }
        Path target = Path.of("target");
        Files.createDirectories(target);
        Files.writeString(target.resolve("hostile-" + name + ".txt"), text);
    }

    private static void line(StringBuilder text, String language, Suite suite) {
        List<Double> times = suite.pairs().stream()
                .filter(pair -> pair.attempt().language().equals(language))
                .map(pair -> Student.seconds(pair.honest().took()))
                .sorted()
                .toList();
        if (!times.isEmpty()) {
            text.append("%s: alone %.2f s; beside an attack median %.2f, 90 of 100 %.2f, longest %.2f; fair %.2f%n"
                    .formatted(
                            language,
                            Student.seconds(suite.alone(language)),
                            times.get(times.size() / 2),
                            times.get(times.size() * 9 / 10),
                            times.getLast(),
                            Student.seconds(suite.fair(language))));
        }
    }
}

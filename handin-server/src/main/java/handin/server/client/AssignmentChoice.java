package handin.server.client;

import handin.checker.model.Sentence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which assignment a file is for, if the student did not say. */
final class AssignmentChoice {
    private AssignmentChoice() {}

    /** The one that the file, or else its folder, is named after; the student is asked if there is none. */
    static String of(Path file, List<String> active, Surroundings around) {
        Optional<String> named = named(stem(file), active).or(() -> named(folder(file), active));
        if (named.isPresent()) {
            around.out().println(Shown.safely(Sentence.CLIENT_GUESSED.text(file.getFileName(), named.get())));
            return named.get();
        }
        return asked(active, around)
                .orElseThrow(() -> new Broken(
                        Sentence.CLIENT_WHICH_ASSIGNMENT,
                        file.getFileName(),
                        active.isEmpty() ? "-" : String.join(", ", active)));
    }

    private static Optional<String> named(String name, List<String> active) {
        return active.stream()
                .filter(name::equals)
                .findFirst()
                .or(() -> active.stream().filter(name::equalsIgnoreCase).findFirst());
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null || parent.getFileName() == null
                ? ""
                : parent.getFileName().toString();
    }

    private static Optional<String> asked(List<String> active, Surroundings around) {
        if (active.isEmpty()) {
            return Optional.empty();
        }
        var list = new StringBuilder();
        for (int i = 0; i < active.size(); i++) {
            list.append(String.format("%3d  %s%n", i + 1, Shown.safely(active.get(i))));
        }
        return around.ask(list + Sentence.CLIENT_ASK_ASSIGNMENT.text() + " ").flatMap(typed -> chosen(typed, active));
    }

    private static Optional<String> chosen(String typed, List<String> active) {
        if (typed.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(typed);
            if (number >= 1 && number <= active.size()) {
                return Optional.of(active.get(number - 1));
            }
        }
        return named(typed, active);
    }
}

package handin.checker.manual;

import handin.checker.model.Conversation;
import handin.checker.model.Course;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The student of an example, and the course around: answers as the manual says, and notes what comes out as the manual tells it. */
final class Reader implements Conversation, Course {
    private static final Map<String, Object> SETTINGS = Map.of(
            "deadline", List.of(List.of("hw1", "2026-12-24T18:00:00")), "max-submissions", List.of(List.of("hw2", 3)));

    private final Path directory;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> outcome = new ArrayList<>();
    private String finalMessage = "";

    Reader(Path directory, List<String> answers) {
        this.directory = directory;
        answers.forEach(word -> this.answers.add(Answer.valueOf(word.toUpperCase(Locale.ROOT))));
    }

    /** One paragraph for each thing that came out, the verdict among them. */
    List<String> outcome(String verdict) {
        List<String> all = new ArrayList<>(
                outcome.stream().filter(line -> line.startsWith("asked:")).toList());
        all.add(verdict);
        all.addAll(outcome.stream().filter(line -> !line.startsWith("asked:")).toList());
        if (!finalMessage.isEmpty()) {
            all.add("finally: " + finalMessage);
        }
        return all.stream()
                .flatMap(each -> Stream.of(each.strip().split("\\n\\s*\\n")))
                .map(Reader::withoutIndents)
                .toList();
    }

    /** As quotations in the manual are read. */
    private static String withoutIndents(String paragraph) {
        return paragraph.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    boolean hasAnswersLeft() {
        return !answers.isEmpty();
    }

    @Override
    public void status(String text) {}

    @Override
    public Answer ask(String text, Set<BoxStyle> styles) {
        outcome.add("asked: " + text);
        if (answers.isEmpty()) {
            throw new Gone("the manual gives no answer to: " + text);
        }
        return answers.remove();
    }

    @Override
    public void finalMessage(String text) {
        finalMessage = text;
    }

    @Override
    public Path directory() {
        return directory;
    }

    @Override
    public Optional<Object> conf(String key) {
        return Optional.ofNullable(SETTINGS.get(key));
    }

    /** In the manual it is always noon on 3 December. */
    @Override
    public Clock clock() {
        return Clock.fixed(Instant.parse("2026-12-03T12:00:00Z"), ZoneOffset.UTC);
    }

    @Override
    public void mail(Letter letter) {
        outcome.add("mailed to " + String.join(", ", letter.to()) + ": "
                + letter.body().strip());
    }

    @Override
    public void log(String line) {}
}

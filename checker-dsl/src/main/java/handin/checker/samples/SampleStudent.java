package handin.checker.samples;

import handin.checker.model.Conversation;
import handin.checker.model.Student;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** A student with prepared answers. */
final class SampleStudent implements Conversation {
    private final Queue<String> answers;
    private final List<String> asked = new ArrayList<>();
    private String last = "";

    SampleStudent(List<String> answers) {
        this.answers = new ArrayDeque<>(answers);
    }

    static List<Student> students(List<String> users) {
        return users.stream()
                .sorted()
                .map(name -> new Student(name, Map.of("Full Name", name, "Email", name + "@example.org")))
                .toList();
    }

    List<String> asked() {
        return asked;
    }

    String last() {
        return last;
    }

    @Override
    public void status(String text) {
        // Nobody waits here.
    }

    @Override
    public Answer ask(String text, Set<BoxStyle> styles) {
        asked.add(text);
        String answer = answers.poll();
        if (answer == null) {
            throw new Gone("no answer is prepared for: " + text);
        }
        return Answer.valueOf(answer.toUpperCase(Locale.ROOT));
    }

    @Override
    public void finalMessage(String text) {
        last = text;
    }
}

package handin.checker.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The examples of a manual in Markdown. The words after a fenced block's language say what it is: {@code checker} starts an example,
 * {@code file solution.groovy} lies beside it, {@code submission users=alice+bob answers=yes,no} is handed in to it, {@code printout} is what that one's printout must be. A quotation after a
 * submission, or right after a checker that does not load, is the outcome; each of its paragraphs is one thing that came out.
 */
record Manual(List<Example> examples) {
    /**
     * @param files what lies beside the checker, by name
     * @param outcome what came out at load; empty if it must load
     */
    record Example(int line, String checker, Map<String, String> files, List<Handin> handins, List<String> outcome) {}

    /** @param line where it stands, from 1 */
    record Handin(
            int line,
            String content,
            List<String> users,
            List<String> answers,
            List<String> outcome,
            Optional<String> printout) {}

    static Manual parse(String markdown) {
        return new Manual(new Parser(markdown.lines().toList()).examples());
    }

    private static final class Parser {
        private final List<String> lines;
        private final List<Example> examples = new ArrayList<>();
        private int at;

        Parser(List<String> lines) {
            this.lines = lines;
        }

        List<Example> examples() {
            while (at < lines.size()) {
                String line = lines.get(at);
                if (line.startsWith("```")) {
                    fenced(line.substring(3).strip().split(" +"));
                } else if (line.startsWith(">")) {
                    outcome(quotation());
                } else {
                    at++;
                }
            }
            return examples;
        }

        private void fenced(String[] words) {
            int from = at + 1;
            String content = content();
            switch (words.length > 1 ? words[1] : "") {
                case "checker" ->
                    examples.add(new Example(from, content, new TreeMap<>(), new ArrayList<>(), new ArrayList<>()));
                case "file" -> examples.getLast().files().put(words[2], content);
                case "submission" -> examples.getLast().handins().add(handin(from, content, words));
                case "printout" -> printout(content);
                case "" -> {}
                default ->
                    throw new IllegalArgumentException("line " + from + ": what is a block of " + words[1] + "?");
            }
        }

        private String content() {
            StringBuilder content = new StringBuilder();
            for (at++; !lines.get(at).equals("```"); at++) {
                content.append(lines.get(at)).append('\n');
            }
            at++;
            return content.toString();
        }

        private static Handin handin(int line, String content, String[] words) {
            Map<String, String> facts = new TreeMap<>(Map.of("users", "alice", "answers", ""));
            Arrays.stream(words).skip(2).map(word -> word.split("=")).forEach(fact -> facts.put(fact[0], fact[1]));
            List<String> answers = Arrays.stream(facts.get("answers").split(","))
                    .filter(word -> !word.isEmpty())
                    .toList();
            return new Handin(
                    line,
                    content,
                    List.of(facts.get("users").split("\\+")),
                    answers,
                    new ArrayList<>(),
                    Optional.empty());
        }

        private void printout(String content) {
            List<Handin> handins = examples.getLast().handins();
            Handin last = handins.removeLast();
            handins.add(new Handin(
                    last.line(), last.content(), last.users(), last.answers(), last.outcome(), Optional.of(content)));
        }

        private List<String> quotation() {
            List<String> paragraphs = new ArrayList<>(List.of(""));
            for (; at < lines.size() && lines.get(at).startsWith(">"); at++) {
                String line = lines.get(at).substring(1).strip();
                if (line.isEmpty()) {
                    paragraphs.add("");
                } else {
                    String before = paragraphs.removeLast();
                    paragraphs.add(before.isEmpty() ? line : before + "\n" + line);
                }
            }
            return paragraphs;
        }

        private void outcome(List<String> paragraphs) {
            Example example = examples.getLast();
            (example.handins().isEmpty()
                            ? example.outcome()
                            : example.handins().getLast().outcome())
                    .addAll(paragraphs);
        }
    }
}

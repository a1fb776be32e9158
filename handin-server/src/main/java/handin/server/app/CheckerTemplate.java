package handin.server.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a new assignment, made of templates: {@code {{word}}} stands for what {@code words} says, and {@code {{call 10}}} for the call with that
 * argument in the student's language.
 *
 * @param suffix of the language's files
 * @param call in which {@code #} stands for the argument
 */
record CheckerTemplate(String suffix, String call, Map<String, String> words) {
    private static final List<String> TEACHING =
            List.of("beginner", "beginner-abbr", "intermediate", "intermediate-lambda", "advanced");
    private static final Map<String, String> TOGETHER = Map.of(
            "singles", "Everybody hands in alone.",
            "pairs", "Two hand in together.",
            "pairsOrSingles", "You may work alone or in pairs.",
            "pairsOrSinglesWithWarning", "You may work in pairs; who hands in alone is asked.");
    private static final Pattern HOLE = Pattern.compile("\\{\\{(call )?([^{}]+)}}");

    /** @throws IllegalArgumentException with a sentence, if there is no such language or rule */
    static CheckerTemplate of(String name, String language, String users) {
        if (!TOGETHER.containsKey(users)) {
            throw new IllegalArgumentException("There is no rule " + users
                    + " for --users; there are singles, pairs, pairsOrSingles and pairsOrSinglesWithWarning.");
        }
        var words = new TreeMap<>(Map.of(
                "name",
                name,
                "users",
                users,
                "together",
                TOGETHER.get(users),
                "team",
                users.equals("singles") ? "[\"alice\"]" : "[\"alice\", \"bob\"]",
                "procedure",
                "price",
                "task",
                "Write a function `price`"));
        return switch (language) {
            case "groovy" -> new CheckerTemplate("groovy", "price(#)", words).inLanguage("'groovy'");
            case "scheme" -> new CheckerTemplate("scm", "(price #)", words).inLanguage("'scheme'");
            case "java" -> {
                words.put("procedure", "Tickets.price");
                words.put("task", "Write a class `Tickets` with a static method `price`");
                yield new CheckerTemplate("java", "Tickets.price(#)", words).inLanguage("'java'");
            }
            default -> {
                if (!TEACHING.contains(language)) {
                    throw new IllegalArgumentException("There is no language " + language
                            + "; there are groovy, java, scheme, " + String.join(", ", TEACHING) + ".");
                }
                yield new CheckerTemplate("rkt", "(price #)", words).inLanguage("['special', '" + language + "']");
            }
        };
    }

    private CheckerTemplate inLanguage(String literal) {
        words.put("language", literal);
        words.put("file", fileName());
        return this;
    }

    private String fileName() {
        return suffix.equals("java") ? "Tickets.java" : "tickets." + suffix;
    }

    /** How {@code ./handin check} is told who hands in. */
    static String asUsers(String users) {
        return users.equals("singles") ? "" : "--user alice+bob ";
    }

    /** By name, in the order of the alphabet. */
    Map<String, String> files() throws IOException {
        String solution = template("solution." + suffix);
        String sample = "submissions/ten-at-full-price/";
        var files = new TreeMap<String, String>();
        files.put("README.md", filled("README.md"));
        files.put("checker.groovy", filled("checker.groovy"));
        files.put("solution." + suffix, solution);
        files.put(sample + "expect.toml", filled("expect.toml"));
        files.put(sample + fileName(), mistaken(solution));
        if ("pairs".equals(words.get("users"))) {
            files.put("expect.toml", "verdict = \"accepted\"\nusers = " + words.get("team") + "\n");
        }
        return files;
    }

    /** Ten tickets at the full price, by a student who has not tried ten. */
    private static String mistaken(String solution) {
        return solution.replace("count < 10", "count <= 10")
                .replace("(< count 10)", "(<= count 10)")
                .replaceAll(".*price[ (]10\\).*\n", "");
    }

    private String filled(String name) throws IOException {
        return HOLE.matcher(template(name))
                .replaceAll(hole -> Matcher.quoteReplacement(
                        hole.group(1) == null
                                ? words.getOrDefault(hole.group(2), hole.group())
                                : call.replace("#", hole.group(2))));
    }

    private static String template(String name) throws IOException {
        try (InputStream template = CheckerTemplate.class.getResourceAsStream("new-checker/" + name)) {
            if (template == null) {
                throw new IllegalStateException("no template for " + name);
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

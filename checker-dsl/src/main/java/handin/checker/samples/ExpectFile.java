package handin.checker.samples;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** {@code expect.toml}: what must come of a sample. */
public final class ExpectFile {
    private static final List<String> KEYS = List.of("verdict", "sentence", "users", "answers", "questions", "time");
    private static final List<String> VERDICTS = List.of("accepted", "rejected", "broken");
    private static final Set<String> ANSWERS = Set.of("yes", "no", "ok", "cancel");
    /** A line {@code sentence = ...}, with a value in any of TOML's four ways to write a text. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?m)^([ \\t]*sentence[ \\t]*=[ \\t]*)(\"\"\"(?s:[^\\\\\"]++|\\\\.|\"(?!\"\"))*+\"\"\"(?!\")"
                    + "|'''(?s:[^']++|'(?!''))*+'''(?!')|\"(?:[^\"\\\\\\n]++|\\\\.)*+\"|'[^'\\n]*+')");

    private final Path file;
    private final String text;
    private final JsonNode root;

    private ExpectFile(Path file, String text) {
        this.file = file;
        this.text = text;
        try {
            root = new TomlMapper().readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    file + ":" + e.getLocation().getLineNr() + ": this is not TOML: " + e.getOriginalMessage(), e);
        }
    }

    /** @throws IllegalArgumentException with {@code file:line: sentence} if it is not as it should be */
    static Sample.Expected read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + " is missing: it says which verdict must come");
        }
        try {
            return new ExpectFile(file, Files.readString(file)).expected();
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException(file + ":1: this file is not text in UTF-8", e);
        }
    }

    private Sample.Expected expected() {
        for (String key : root.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw mistake(key, "there is no key " + key + "; there are " + String.join(", ", KEYS));
            }
        }
        String verdict = one("verdict").orElse("");
        if (!VERDICTS.contains(verdict)) {
            throw mistake("verdict", "verdict has to be accepted, rejected or broken");
        }
        List<String> users = several("users").orElse(List.of("alice"));
        if (users.isEmpty()) {
            throw mistake("users", "users has to name somebody");
        }
        List<String> answers = several("answers").orElse(List.of());
        if (!ANSWERS.containsAll(answers)) {
            throw mistake("answers", "answers are yes, no, ok or cancel");
        }
        return new Sample.Expected(verdict, one("sentence"), users, answers, several("questions"), time());
    }

    private LocalDateTime time() {
        try {
            return one("time").map(LocalDateTime::parse).orElse(Sample.Expected.USUAL_TIME);
        } catch (DateTimeParseException e) {
            throw mistake("time", "time has to be a local date and time in quotes, such as \"2026-12-01T23:59\"");
        }
    }

    private Optional<String> one(String key) {
        JsonNode value = root.get(key);
        if (value != null && !value.isString()) {
            throw mistake(key, key + " has to be a text in quotes");
        }
        return Optional.ofNullable(value).map(JsonNode::asString);
    }

    private Optional<List<String>> several(String key) {
        JsonNode value = root.get(key);
        if (value == null) {
            return Optional.empty();
        }
        boolean texts = value.isArray() && value.valueStream().allMatch(JsonNode::isString);
        if (!texts) {
            throw mistake(key, key + " has to be a list of texts, such as [\"alice\", \"bob\"]");
        }
        return Optional.of(value.valueStream().map(JsonNode::asString).toList());
    }

    private IllegalArgumentException mistake(String key, String sentence) {
        var line =
                Pattern.compile("(?m)^\\s*[\"']?" + Pattern.quote(key) + "\\b").matcher(text);
        long number = line.find() ? text.substring(0, line.end()).lines().count() : 1;
        return new IllegalArgumentException(file + ":" + number + ": " + sentence);
    }

    /**
     * Writes the sentence that came into a sample's file in place of the one that stands there; all else stays.
     *
     * @throws IOException if the disk refuses, or the file is written in a way that only people can change
     */
    public static void update(Sample sample, String sentence) throws IOException {
        Path file = sample.file().resolveSibling("expect.toml");
        var before = new ExpectFile(file, Files.readString(file));
        String changed = SENTENCE.matcher(before.text)
                .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + quoted(sentence)));
        var expected = before.expected();
        var wanted = new Sample.Expected(
                expected.verdict(),
                Optional.of(sentence),
                expected.users(),
                expected.answers(),
                expected.questions(),
                expected.time());
        if (!new ExpectFile(file, changed).expected().equals(wanted)) {
            throw new IOException(
                    "The sentence in " + file + " cannot be replaced without touching the rest; write it there.");
        }
        replace(file, changed);
    }

    private static void replace(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(".expect.toml.part");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars()
                .forEach(c -> quoted.append(
                        switch (c) {
                            case '"', '\\' -> "\\" + (char) c;
                            case '\n' -> "\\n";
                            case '\t' -> "\\t";
                            default ->
                                c < 0x20 || c == 0x7f
                                        ? String.format(Locale.ROOT, "\\u%04x", c)
                                        : Character.toString(c);
                        }));
        return quoted.append('"').toString();
    }
}

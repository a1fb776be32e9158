package handin.server.config;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Reads what a username looks like: a regular expression, a list of the only ones there may be, or {@code false} for any. */
final class UsernameReader {
    private static final String KEY = "user-regexp";
    private static final Pattern ANY = Pattern.compile("");
    private final Section file;

    UsernameReader(Section file) {
        this.file = file;
    }

    CourseConfig.Usernames usernames() {
        boolean caseSensitive = file.bool("username-case-sensitive", false);
        boolean list = file.value(KEY).filter(List.class::isInstance).isPresent();
        String description = list ? "a username of the course's list" : "alphanumeric string";
        return new CourseConfig.Usernames(
                caseSensitive, pattern(caseSensitive), file.string("user-desc").orElse(description));
    }

    private Pattern pattern(boolean caseSensitive) {
        return switch (file.value(KEY).orElse("^[a-z][a-z0-9]+$")) {
            case Boolean any when !any -> ANY;
            case List<?> names -> oneOf(file.strings(KEY).orElse(List.of()), caseSensitive);
            case String regexp -> pattern(file, KEY, regexp);
            default -> {
                file.wrong(
                        KEY,
                        "'" + KEY + "' must be a regular expression in quotes, a list of usernames, or false for any");
                yield ANY;
            }
        };
    }

    private static Pattern oneOf(List<String> names, boolean caseSensitive) {
        String either = names.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\A(?:", ")\\z"));
        return Pattern.compile(either, caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Pattern pattern(Section section, String key, String regexp) {
        try {
            return Pattern.compile(regexp);
        } catch (PatternSyntaxException e) {
            section.wrong(
                    key,
                    "'" + key + "' is not a regular expression: " + e.getDescription() + " at index " + e.getIndex());
            return ANY;
        }
    }
}

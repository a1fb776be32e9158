package handin.checker.dsl;

import groovy.lang.Closure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns accepted option values into {@link CheckOptions}. */
final class OptionReader {
    private static final int USUAL_WIDTH = 79;
    private final Map<CheckOption, @Nullable Object> values;

    OptionReader(Map<CheckOption, @Nullable Object> values) {
        this.values = values;
    }

    CheckOptions read() {
        return new CheckOptions(
                value(CheckOption.USERS).map(OptionReader::teamRule).orElse(TeamRule.Named.SINGLES),
                value(CheckOption.LANGUAGE).map(CheckOptions::texts),
                flag(CheckOption.EVALUATE, true),
                flag(CheckOption.CREATE_TEXT, true),
                flag(CheckOption.TEXTUALIZE, false),
                flag(CheckOption.UNTABIFY, true),
                values.containsKey(CheckOption.MAX_WIDTH)
                        ? value(CheckOption.MAX_WIDTH).map(Integer.class::cast)
                        : Optional.of(USUAL_WIDTH),
                original(),
                manyFiles(),
                value(CheckOption.MARKUP_PREFIX).map(Object::toString),
                value(CheckOption.PREFIX_PATTERN).map(OptionReader::pattern),
                value(CheckOption.STUDENT_LINE)
                        .map(Object::toString)
                        .orElse("Student: {username} ({Full Name} <{Email}>)"),
                value(CheckOption.EXTRA_LINES).map(CheckOptions::texts),
                value(CheckOption.USER_ERROR_MESSAGE).map(OptionReader::reply),
                flag(CheckOption.COVERAGE, false),
                value(CheckOption.REQUIRES)
                        .or(() -> value(CheckOption.TEACHPACKS))
                        .map(CheckOptions::texts)
                        .orElse(List.of()),
                value(CheckOption.ALLOWED_REQUIRES).map(CheckOptions::texts),
                value(CheckOption.VALUE_PRINTER).map(OptionReader::closure));
    }

    private Optional<Object> value(CheckOption option) {
        return Optional.ofNullable(values.get(option));
    }

    private boolean flag(CheckOption option, boolean usual) {
        return value(option).map(Boolean.class::cast).orElse(usual);
    }

    private CheckOptions.Original original() {
        if (!values.containsKey(CheckOption.OUTPUT)) {
            return new CheckOptions.Original.KeptAsUsual();
        }
        return value(CheckOption.OUTPUT)
                .<CheckOptions.Original>map(name -> new CheckOptions.Original.Kept(name.toString()))
                .orElse(new CheckOptions.Original.Dropped());
    }

    private Optional<ManyFiles> manyFiles() {
        return value(CheckOption.MULTI_FILE)
                .filter(value -> !Boolean.FALSE.equals(value))
                .map(value -> new ManyFiles(value instanceof Boolean ? List.of() : CheckOptions.texts(value), names()));
    }

    private NamesRule names() {
        return value(CheckOption.NAMES_CHECKER)
                .<NamesRule>map(value -> switch (value) {
                    case Closure<?> closure -> new NamesRule.Asked(closure);
                    case Collection<?> names -> new NamesRule.Exactly(CheckOptions.texts(names));
                    default -> new NamesRule.Matching(pattern(value));
                })
                .orElse(new NamesRule.Any());
    }

    private static TeamRule teamRule(Object value) {
        return switch (value) {
            case TeamRule rule -> rule;
            case Closure<?> closure -> new TeamRule.Asked(closure);
            case Collection<?> teams ->
                new TeamRule.Listed(teams.stream()
                        .map(team -> CheckOptions.texts(Objects.requireNonNull(team)))
                        .toList());
            default -> throw new IllegalArgumentException("users: " + value);
        };
    }

    private static Closure<?> closure(Object value) {
        return (Closure<?>) value;
    }

    private static Pattern pattern(Object value) {
        return value instanceof Pattern pattern ? pattern : Pattern.compile(value.toString());
    }

    private static CheckOptions.ErrorReply reply(Object value) {
        return value instanceof Closure<?> closure
                ? new CheckOptions.ErrorReply.Asked(closure)
                : new CheckOptions.ErrorReply.Text(value.toString());
    }
}

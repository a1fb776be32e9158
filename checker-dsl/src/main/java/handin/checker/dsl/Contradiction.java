package handin.checker.dsl;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two options of one {@code check} that cannot both be meant.
 *
 * @param at the one to change
 */
public record Contradiction(CheckOption at, String sentence) {
    /** Stands for a value that is not known before the checker runs. */
    public static final Object UNKNOWN = new Object();

    private static final Set<CheckOption> OF_EVALUATION = EnumSet.of(
            CheckOption.REQUIRES,
            CheckOption.TEACHPACKS,
            CheckOption.ALLOWED_REQUIRES,
            CheckOption.USER_ERROR_MESSAGE,
            CheckOption.VALUE_PRINTER);
    private static final Set<CheckOption> OF_PRINTOUT = EnumSet.of(
            CheckOption.TEXTUALIZE,
            CheckOption.UNTABIFY,
            CheckOption.MAX_WIDTH,
            CheckOption.MARKUP_PREFIX,
            CheckOption.PREFIX_PATTERN,
            CheckOption.STUDENT_LINE,
            CheckOption.EXTRA_LINES);
    private static final Pattern USUAL_MARKUP = Pattern.compile(";>|//>|#>");

    /** All there are among the options given, in the order of the manual. */
    public static List<Contradiction> among(Map<CheckOption, ? extends @Nullable Object> given) {
        var found = new ArrayList<Contradiction>();
        boolean evaluates = !Boolean.FALSE.equals(given.get(CheckOption.EVALUATE));
        boolean prints = !Boolean.FALSE.equals(given.get(CheckOption.CREATE_TEXT));
        for (CheckOption option : CheckOption.values()) {
            if (!given.containsKey(option)) {
                continue;
            }
            if (!evaluates && OF_EVALUATION.contains(option)) {
                found.add(new Contradiction(
                        option, option.key() + " needs evaluation, which evaluate: false switches off"));
            }
            if (!prints && OF_PRINTOUT.contains(option)) {
                found.add(new Contradiction(
                        option, option.key() + " needs the printout, which createText: false switches off"));
            }
        }
        if (!evaluates && Boolean.TRUE.equals(given.get(CheckOption.COVERAGE))) {
            found.add(new Contradiction(
                    CheckOption.COVERAGE, "coverage: true needs evaluation, which evaluate: false switches off"));
        }
        if (given.containsKey(CheckOption.REQUIRES) && given.containsKey(CheckOption.TEACHPACKS)) {
            found.add(new Contradiction(
                    CheckOption.TEACHPACKS, "requires and teachpacks are two names of one option; give one of them"));
        }
        markup(given, found);
        return found;
    }

    /** Lines that begin with the prefix are staff's, so the pattern must keep students from writing any. */
    private static void markup(Map<CheckOption, ? extends @Nullable Object> given, List<Contradiction> found) {
        Object prefix = given.get(CheckOption.MARKUP_PREFIX);
        Object pattern = given.get(CheckOption.PREFIX_PATTERN);
        if (!(prefix instanceof CharSequence text) || pattern == UNKNOWN) {
            return;
        }
        boolean kept = pattern == null
                ? USUAL_MARKUP.matcher(text).find()
                : Pattern.compile(pattern.toString()).matcher(text).find();
        if (!kept) {
            found.add(new Contradiction(
                    CheckOption.MARKUP_PREFIX,
                    "markupPrefix: '" + text
                            + "' can be written by students, since prefixPattern does not find it; change "
                            + "prefixPattern too"));
        }
    }
}

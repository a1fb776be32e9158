package handin.checker.run;

import handin.worker.wire.Datum;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a value from student code is the one that the checker's author wrote in Groovy. */
final class Equality {
    private Equality() {}

    /**
     * By value: {@code 1} is {@code 1.0}, a text is its characters whatever its type (a symbol is its name), a structure is the map of
     * its parts, what has no plain form is what it prints.
     */
    static boolean same(@Nullable Object expected, Datum got) {
        return switch (got) {
            case Datum.Nothing() -> expected == null;
            case Datum.Bool(boolean value) -> expected instanceof Boolean wanted && wanted == value;
            case Datum.Whole _, Datum.Ratio _, Datum.Decimal _, Datum.Real _ ->
                expected instanceof Number wanted && Numbers.same(wanted, got);
            case Datum.Text(String value) -> isText(expected, value);
            case Datum.Char(int codePoint) -> isText(expected, Character.toString(codePoint));
            case Datum.Symbol(String name) -> isText(expected, name);
            case Datum.Opaque(_, String printed) -> isText(expected, printed);
            case Datum.Items(List<Datum> items) -> sameItems(expected, items);
            case Datum.Distinct(List<Datum> items) -> expected instanceof Set<?> wanted && sameSet(wanted, items);
            case Datum.Entries(List<Datum.Entry> entries) -> expected instanceof Map<?, ?> wanted && sameMap(wanted, entries);
            case Datum.Struct(_, List<Datum.Field> fields) -> expected instanceof Map<?, ?> wanted && sameParts(wanted, fields);
        };
    }

    private static boolean isText(@Nullable Object expected, String value) {
        return (expected instanceof CharSequence || expected instanceof Character || expected instanceof Enum)
                && expected.toString().equals(value);
    }

    private static boolean sameItems(@Nullable Object expected, List<Datum> items) {
        List<?> wanted = list(expected);
        if (wanted == null || wanted.size() != items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!same(wanted.get(i), items.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable List<?> list(@Nullable Object expected) {
        if (expected instanceof Collection<?> wanted && !(expected instanceof Set)) {
            return new ArrayList<>(wanted);
        }
        if (expected == null || !expected.getClass().isArray()) {
            return null;
        }
        var list = new ArrayList<@Nullable Object>();
        for (int i = 0; i < Array.getLength(expected); i++) {
            list.add(Array.get(expected, i));
        }
        return list;
    }

    private static boolean sameSet(Set<?> wanted, List<Datum> items) {
        return matched(wanted, items, Equality::same);
    }

    private static boolean sameMap(Map<?, ?> wanted, List<Datum.Entry> entries) {
        return matched(
                wanted.entrySet(),
                entries,
                (want, entry) -> same(want.getKey(), entry.key()) && same(want.getValue(), entry.value()));
    }

    private static boolean sameParts(Map<?, ?> wanted, List<Datum.Field> fields) {
        return matched(
                wanted.entrySet(),
                fields,
                (want, field) -> isText(want.getKey(), field.name()) && same(want.getValue(), field.value()));
    }

    /** Whether each one wanted has one of its own among those found, in any order, and none is left over. */
    private static <W, F> boolean matched(Collection<W> wanted, List<F> found, BiPredicate<W, F> same) {
        if (wanted.size() != found.size()) {
            return false;
        }
        var left = new ArrayList<>(found);
        for (W want : wanted) {
            int at = index(left, each -> same.test(want, each));
            if (at < 0) {
                return false;
            }
            left.remove(at);
        }
        return true;
    }

    private static <F> int index(List<F> all, Predicate<F> test) {
        for (int i = 0; i < all.size(); i++) {
            if (test.test(all.get(i))) {
                return i;
            }
        }
        return -1;
    }
}

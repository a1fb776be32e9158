package handin.checker.run;

import handin.checker.eval.CharValue;
import handin.checker.eval.OpaqueValue;
import handin.checker.eval.StructValue;
import handin.checker.eval.SymbolValue;
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
    /** Begins the name of a structure's part that the author knows by its position only. */
    static final String UNNAMED = "#";

    private Equality() {}

    /**
     * By value: {@code 1} is {@code 1.0}, a text is its characters whatever its type (a symbol is its name), a structure is the map of
     * its parts, what has no plain form is what it prints.
     */
    static boolean same(@Nullable Object expected, Datum got) {
        if (expected instanceof Near near) {
            return near.accepts(got);
        }
        return switch (got) {
            case Datum.Nothing() -> expected == null;
            case Datum.Bool(boolean value) -> expected instanceof Boolean wanted && wanted == value;
            case Datum.Whole _, Datum.Ratio _, Datum.Decimal _, Datum.Real _ ->
                expected instanceof Number wanted && Numbers.same(wanted, got);
            case Datum.Text(String value) -> isText(expected, value);
            case Datum.Char(int codePoint) ->
                isText(expected, Character.toString(codePoint)) || new CharValue(codePoint).equals(expected);
            case Datum.Symbol(String name) -> isText(expected, name) || new SymbolValue(name).equals(expected);
            case Datum.Opaque(String type, String printed) ->
                isText(expected, printed) || new OpaqueValue(type, printed).equals(expected);
            case Datum.Items(List<Datum> items) -> sameItems(expected, items);
            case Datum.Distinct(List<Datum> items) -> expected instanceof Set<?> wanted && sameSet(wanted, items);
            case Datum.Entries(List<Datum.Entry> entries) ->
                expected instanceof Map<?, ?> wanted && sameMap(wanted, entries);
            case Datum.Struct struct -> sameStruct(expected, struct);
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

    private static boolean sameStruct(@Nullable Object expected, Datum.Struct struct) {
        return switch (expected) {
            case StructValue wanted ->
                wanted.type().equals(struct.type())
                        && (inOrder(wanted)
                                ? sameItems(new ArrayList<>(wanted.fields().values()), values(struct))
                                : sameParts(wanted.fields(), struct.fields()));
            case Map<?, ?> wanted -> sameParts(wanted, struct.fields());
            case null, default -> false;
        };
    }

    private static boolean inOrder(StructValue wanted) {
        return wanted.fields().keySet().stream().allMatch(name -> name.startsWith(UNNAMED));
    }

    private static List<Datum> values(Datum.Struct struct) {
        return struct.fields().stream().map(Datum.Field::value).toList();
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

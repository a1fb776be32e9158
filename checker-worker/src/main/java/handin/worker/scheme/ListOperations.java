package handin.worker.scheme;

import gnu.lists.LList;
import gnu.lists.Pair;
import gnu.mapping.Environment;
import gnu.math.IntNum;
import gnu.math.Numeric;
import gnu.math.RealNum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists in the teaching languages. */
final class ListOperations {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
    private static final String ARITIES = """
            cons 2 2
            empty? 1 1
            cons? 1 1
            list? 1 1
            first 1 1
            second 1 1
            third 1 1
            fourth 1 1
            fifth 1 1
            sixth 1 1
            seventh 1 1
            eighth 1 1
            rest 1 1
            last 1 1
            length 1 1
            list-ref 2 2
            list* 1 -1
            member 2 2
            member? 2 2
            memq? 2 2
            remove 2 2
            remove-all 2 2
            make-list 2 2
            range 1 3""";

    private ListOperations() {}

    static void define(Environment environment) {
        Builtin.define(environment, ARITIES, ListOperations::call);
    }

    private static Object call(String name, Object[] arguments) {
        Object first = arguments[0];
        return switch (name) {
            case "cons" -> cons(first, arguments[1]);
            case "empty?" -> first == LList.Empty;
            case "cons?" -> first instanceof Pair;
            case "list?" -> isList(first);
            case "rest" -> pair(name, first).getCdr();
            case "last" -> items(name, pair(name, first)).getLast();
            case "length" -> IntNum.make(items(name, first).size());
            case "list-ref" -> at(name, items(name, first), NumberOperations.natural(name, arguments[1]));
            case "list*" -> LList.consX(arguments);
            case "member", "member?", "memq?" -> contains(items(name, arguments[1]), first);
            case "remove" -> remove(first, items(name, arguments[1]), false);
            case "remove-all" -> remove(first, items(name, arguments[1]), true);
            case "make-list" -> list(Collections.nCopies(NumberOperations.natural(name, first), arguments[1]));
            case "range" -> range(arguments);
            default -> nth(name, first);
        };
    }

    private static Object cons(Object first, Object rest) {
        if (!(rest instanceof LList)) {
            throw SchemeError.expects("cons", "a list as 2nd argument", rest);
        }
        return new Pair(first, rest);
    }

    private static Object nth(String name, Object value) {
        List<Object> items = items(name, pair(name, value));
        int index = ORDINALS.indexOf(name);
        if (items.size() <= index) {
            throw SchemeError.expects(name, "a list with " + (index + 1) + " or more items", value);
        }
        return items.get(index);
    }

    private static Object at(String name, List<Object> items, int index) {
        if (index >= items.size()) {
            throw SchemeError.expects(name, "an index below " + items.size(), IntNum.make(index));
        }
        return items.get(index);
    }

    private static Pair pair(String name, Object value) {
        if (value instanceof Pair pair) {
            return pair;
        }
        throw SchemeError.expects(name, "a non-empty list", value);
    }

    private static boolean contains(List<Object> items, Object wanted) {
        return items.stream().anyMatch(item -> Same.equal(item, wanted));
    }

    private static Object remove(Object unwanted, List<Object> items, boolean all) {
        var kept = new ArrayList<Object>();
        boolean removed = false;
        for (Object item : items) {
            boolean match = (all || !removed) && Same.equal(item, unwanted);
            removed |= match;
            if (!match) {
                kept.add(item);
            }
        }
        return list(kept);
    }

    private static Object range(Object[] arguments) {
        boolean onlyEnd = arguments.length == 1;
        RealNum start = onlyEnd ? IntNum.zero() : NumberOperations.real("range", arguments[0]);
        RealNum end = NumberOperations.real("range", arguments[onlyEnd ? 0 : 1]);
        RealNum step = arguments.length == 3 ? NumberOperations.real("range", arguments[2]) : IntNum.one();
        if (step.isZero()) {
            throw SchemeError.expects("range", "a step that is not 0", step);
        }
        var items = new ArrayList<Object>();
        for (Numeric at = start; at.compare(end) * step.sign() < 0; at = at.add(step)) {
            items.add(at);
        }
        return list(items);
    }

    private static boolean isList(Object value) {
        Object rest = value;
        while (rest instanceof Pair pair) {
            rest = pair.getCdr();
        }
        return rest == LList.Empty;
    }

    /** The items of a proper list. */
    static List<Object> items(String operation, Object list) {
        var items = new ArrayList<Object>();
        Object rest = list;
        while (rest instanceof Pair pair) {
            items.add(pair.getCar());
            rest = pair.getCdr();
        }
        if (rest != LList.Empty) {
            throw SchemeError.expects(operation, "a list", list);
        }
        return items;
    }

    static Object list(List<?> items) {
        return LList.makeList(items);
    }
}

package handin.worker.scheme;

import gnu.lists.IString;
import gnu.lists.LList;
import gnu.lists.Pair;
import gnu.mapping.Environment;
import gnu.mapping.Procedure;
import gnu.math.IntNum;
import gnu.math.RealNum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Functions that take functions, in the teaching languages. */
final class FunctionOperations {
    private static final String ARITIES = """
            map 2 -1
            for-each 2 -1
            filter 2 2
            foldr 3 -1
            foldl 3 -1
            andmap 2 -1
            ormap 2 -1
            build-list 2 2
            build-string 2 2
            sort 2 2
            quicksort 2 2
            argmin 2 2
            argmax 2 2
            memf 2 2
            assf 2 2
            identity 1 1
            compose 0 -1""";

    private FunctionOperations() {}

    static void define(Environment environment) {
        Builtin.define(environment, ARITIES, FunctionOperations::call);
    }

    private static Object call(String name, Object[] arguments) throws Throwable {
        switch (name) {
            case "identity" -> {
                return arguments[0];
            }
            case "compose" -> {
                return compose(arguments);
            }
            case "build-list", "build-string" -> {
                return build(name, arguments);
            }
            case "sort", "quicksort" -> {
                return sort(function(name, arguments[1]), ListOperations.items(name, arguments[0]));
            }
            default -> {
                Procedure function = function(name, arguments[0]);
                return name.startsWith("fold") ? fold(name, function, arguments) : each(name, function, arguments);
            }
        }
    }

    private static Object each(String name, Procedure function, Object[] arguments) throws Throwable {
        List<Object[]> rows = rows(name, arguments, 1);
        return switch (name) {
            case "filter" -> filter(function, rows);
            case "andmap" -> andmap(function, rows);
            case "ormap" -> ormap(function, rows);
            case "argmin" -> best(name, function, rows, -1);
            case "argmax" -> best(name, function, rows, 1);
            case "memf" -> memf(function, arguments[1]);
            case "assf" -> assf(function, rows);
            default -> map(function, rows, name.equals("map"));
        };
    }

    private static Object map(Procedure function, List<Object[]> rows, boolean keep) throws Throwable {
        var results = new ArrayList<Object>();
        for (Object[] row : rows) {
            results.add(function.applyN(row));
        }
        return keep ? ListOperations.list(results) : gnu.mapping.Values.empty;
    }

    private static Object filter(Procedure function, List<Object[]> rows) throws Throwable {
        var kept = new ArrayList<Object>();
        for (Object[] row : rows) {
            if (isTrue(function.applyN(row))) {
                kept.add(row[0]);
            }
        }
        return ListOperations.list(kept);
    }

    private static Object andmap(Procedure function, List<Object[]> rows) throws Throwable {
        Object result = true;
        for (Object[] row : rows) {
            result = function.applyN(row);
            if (!isTrue(result)) {
                return false;
            }
        }
        return result;
    }

    private static Object ormap(Procedure function, List<Object[]> rows) throws Throwable {
        for (Object[] row : rows) {
            Object result = function.applyN(row);
            if (isTrue(result)) {
                return result;
            }
        }
        return false;
    }

    private static Object best(String name, Procedure function, List<Object[]> rows, int sign) throws Throwable {
        if (rows.isEmpty()) {
            throw SchemeError.expects(name, "a non-empty list", LList.Empty);
        }
        Object best = rows.getFirst()[0];
        RealNum record = NumberOperations.real(name, function.apply1(best));
        for (Object[] row : rows.subList(1, rows.size())) {
            RealNum value = NumberOperations.real(name, function.apply1(row[0]));
            if (value.compare(record) * sign > 0) {
                best = row[0];
                record = value;
            }
        }
        return best;
    }

    private static Object memf(Procedure function, Object list) throws Throwable {
        Object rest = list;
        while (rest instanceof Pair pair) {
            if (isTrue(function.apply1(pair.getCar()))) {
                return pair;
            }
            rest = pair.getCdr();
        }
        return false;
    }

    private static Object assf(Procedure function, List<Object[]> rows) throws Throwable {
        for (Object[] row : rows) {
            if (row[0] instanceof Pair entry && isTrue(function.apply1(entry.getCar()))) {
                return entry;
            }
        }
        return false;
    }

    private static Object fold(String name, Procedure function, Object[] arguments) throws Throwable {
        List<Object[]> rows = rows(name, arguments, 2);
        Object result = arguments[1];
        for (Object[] row : name.equals("foldr") ? rows.reversed() : rows) {
            Object[] all = Arrays.copyOf(row, row.length + 1);
            all[row.length] = result;
            result = function.applyN(all);
        }
        return result;
    }

    private static Object build(String name, Object[] arguments) throws Throwable {
        Procedure function = function(name, arguments[1]);
        var items = new ArrayList<Object>();
        for (int i = 0; i < NumberOperations.natural(name, arguments[0]); i++) {
            items.add(function.apply1(IntNum.make(i)));
        }
        if (name.equals("build-list")) {
            return ListOperations.list(items);
        }
        var text = new StringBuilder();
        items.forEach(item -> text.appendCodePoint(TextOperations.character(name, item)));
        return IString.valueOf(text);
    }

    /** A merge sort that asks only whether the second of two must come first. */
    private static Object sort(Procedure before, List<Object> items) throws Throwable {
        return ListOperations.list(sorted(before, items));
    }

    private static List<Object> sorted(Procedure before, List<Object> items) throws Throwable {
        if (items.size() < 2) {
            return items;
        }
        List<Object> left = sorted(before, items.subList(0, items.size() / 2));
        List<Object> right = sorted(before, items.subList(items.size() / 2, items.size()));
        var merged = new ArrayList<Object>(items.size());
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            boolean swap = isTrue(before.apply2(right.get(j), left.get(i)));
            merged.add(swap ? right.get(j++) : left.get(i++));
        }
        merged.addAll(left.subList(i, left.size()));
        merged.addAll(right.subList(j, right.size()));
        return merged;
    }

    private static Object compose(Object[] functions) {
        return new Builtin("composed", 0, -1, arguments -> {
            Object result = arguments.length == 1 ? arguments[0] : LList.Empty;
            List<Object> inner = Arrays.asList(functions).reversed();
            for (int i = 0; i < inner.size(); i++) {
                Procedure function = function("compose", inner.get(i));
                result = i == 0 ? function.applyN(arguments) : function.apply1(result);
            }
            return result;
        });
    }

    /** The lists side by side: one row for each item of the first. */
    private static List<Object[]> rows(String name, Object[] arguments, int firstList) {
        var rows = new ArrayList<Object[]>();
        int columns = arguments.length - firstList;
        for (int column = 0; column < columns; column++) {
            List<Object> items = ListOperations.items(name, arguments[firstList + column]);
            if (column == 0) {
                rows.addAll(Collections.nCopies(items.size(), null));
                rows.replaceAll(nothing -> new Object[columns]);
            }
            if (items.size() != rows.size()) {
                throw new SchemeError(name + ": expects lists of the same length");
            }
            for (int row = 0; row < rows.size(); row++) {
                rows.get(row)[column] = items.get(row);
            }
        }
        return rows;
    }

    private static Procedure function(String operation, Object value) {
        if (value instanceof Procedure function) {
            return function;
        }
        throw SchemeError.expects(operation, "a function", value);
    }

    private static boolean isTrue(Object value) {
        return !Boolean.FALSE.equals(value);
    }
}

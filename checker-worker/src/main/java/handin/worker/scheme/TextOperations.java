package handin.worker.scheme;

import gnu.lists.IString;
import gnu.mapping.Environment;
import gnu.mapping.Values;
import gnu.math.IntNum;
import gnu.text.Char;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts in the teaching languages. */
final class TextOperations {
    private static final String ARITIES = """
            string-ith 2 2
            replicate 2 2
            explode 1 1
            implode 1 1
            int->string 1 1
            string->int 1 1
            string-contains? 2 2
            string-contains-ci? 2 2
            string-numeric? 1 1
            string-alphabetic? 1 1
            string-whitespace? 1 1
            string-upper-case? 1 1
            string-lower-case? 1 1
            string-append 0 -1
            string-length 1 1
            substring 2 3
            format 1 -1
            printf 1 -1
            boolean=? 2 -1
            false? 1 1""";

    private TextOperations() {}

    static void define(Environment environment) {
        Builtin.define(environment, ARITIES, TextOperations::call);
    }

    private static Object call(String name, Object[] arguments) {
        return switch (name) {
            case "boolean=?" -> Arrays.stream(arguments).allMatch(arguments[0]::equals);
            case "false?" -> Boolean.FALSE.equals(arguments[0]);
            case "replicate" -> text(text(name, arguments[1]).repeat(NumberOperations.natural(name, arguments[0])));
            case "implode" ->
                text(ListOperations.items(name, arguments[0]).stream()
                        .map(item -> text(name, item))
                        .collect(Collectors.joining()));
            case "int->string" -> text(Character.toString(NumberOperations.natural(name, arguments[0])));
            case "string-append" ->
                text(Arrays.stream(arguments).map(part -> text(name, part)).collect(Collectors.joining()));
            case "format" -> text(format(name, arguments));
            case "printf" -> {
                System.out.print(format(name, arguments));
                yield Values.empty;
            }
            default -> ofText(name, text(name, arguments[0]), arguments);
        };
    }

    private static Object ofText(String name, String text, Object[] arguments) {
        return switch (name) {
            case "string-length" -> IntNum.make(text.codePointCount(0, text.length()));
            case "substring" -> substring(text, arguments);
            case "string-ith" -> ith(name, text, NumberOperations.natural(name, arguments[1]));
            case "explode" ->
                ListOperations.list(text.codePoints()
                        .mapToObj(one -> text(Character.toString(one)))
                        .toList());
            case "string->int" -> IntNum.make(text.codePointAt(0));
            case "string-contains?" -> text(name, arguments[1]).contains(text);
            case "string-contains-ci?" ->
                text(name, arguments[1]).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
            case "string-numeric?" -> text.codePoints().allMatch(Character::isDigit);
            case "string-alphabetic?" -> text.codePoints().allMatch(Character::isLetter);
            case "string-whitespace?" -> text.codePoints().allMatch(Character::isWhitespace);
            case "string-upper-case?" -> text.codePoints().allMatch(Character::isUpperCase);
            default -> text.codePoints().allMatch(Character::isLowerCase);
        };
    }

    private static Object substring(String text, Object[] arguments) {
        int start = NumberOperations.natural("substring", arguments[1]);
        int end = arguments.length == 3 ? NumberOperations.natural("substring", arguments[2]) : text.length();
        if (start > end || end > text.length()) {
            throw new SchemeError("substring: the text has " + text.length() + " characters, but " + start + " to "
                    + end + " is asked for");
        }
        return text(text.substring(start, end));
    }

    private static Object ith(String name, String text, int index) {
        if (index >= text.length()) {
            throw SchemeError.expects(name, "an index below " + text.length(), IntNum.make(index));
        }
        return text(text.substring(index, index + 1));
    }

    private static String format(String name, Object[] arguments) {
        return format(text(name, arguments[0]), Arrays.asList(arguments).subList(1, arguments.length));
    }

    /** Fills {@code ~a} with a value as people read it, {@code ~s} and {@code ~v} as programs do, {@code ~n} and {@code ~%} with a newline. */
    static String format(String pattern, List<?> values) {
        var out = new StringBuilder();
        Iterator<?> next = values.iterator();
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character != '~' || i + 1 == pattern.length()) {
                out.append(character);
                continue;
            }
            i++;
            switch (Character.toLowerCase(pattern.charAt(i))) {
                case 'n', '%' -> out.append('\n');
                case '~' -> out.append('~');
                case 'a' -> out.append(read(next));
                default -> out.append(next.hasNext() ? Printed.of(next.next(), Level.PLAIN) : "");
            }
        }
        return out.toString();
    }

    private static String read(Iterator<?> next) {
        if (!next.hasNext()) {
            throw new SchemeError("format: fewer values than places for them");
        }
        Object value = next.next();
        return value instanceof CharSequence text ? text.toString() : Printed.of(value, Level.PLAIN);
    }

    static int character(String operation, Object value) {
        return switch (value) {
            case Char character -> character.intValue();
            case Character character -> character;
            default -> throw SchemeError.expects(operation, "a character", value);
        };
    }

    private static String text(String operation, Object value) {
        if (value instanceof CharSequence text) {
            return text.toString();
        }
        throw SchemeError.expects(operation, "a string", value);
    }

    private static IString text(String text) {
        return IString.valueOf(text);
    }
}

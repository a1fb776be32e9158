package handin.checker.run;

import handin.checker.model.Sentence;
import handin.worker.wire.Response.Arity;
import handin.worker.wire.Response.Place;
import java.util.List;
import java.util.stream.Collectors;

/** Parts of sentences. */
final class Wording {
    private Wording() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String and(List<String> words) {
        return joined(words, " " + Sentence.WORD_AND.text() + " ");
    }

    private static String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
    }

    /** {@code 1 argument}, {@code 2 or 3 arguments}, {@code at least 1 argument}. */
    static String arguments(List<Arity> arities) {
        return joined(
                arities.stream().map(Wording::arguments).distinct().toList(), " " + Sentence.WORD_OR.text() + " ");
    }

    static String arguments(int count) {
        return Sentence.ARGUMENTS.counted(count);
    }

    static String tests(int count) {
        return Sentence.TESTS.counted(count);
    }

    private static String arguments(Arity arity) {
        if (arity.most() < 0) {
            return arity.least() == 0
                    ? Sentence.ARGUMENTS_ANY.text()
                    : Sentence.ARGUMENTS_AT_LEAST.text(arguments(arity.least()));
        }
        return arity.least() == arity.most()
                ? arguments(arity.least())
                : Sentence.ARGUMENTS_RANGE.text(arity.least(), arguments(arity.most()));
    }

    /** {@code line 2, column 20}; {@code line 2} where the column is unknown; empty where the line is. */
    static String place(Place place, int firstColumn) {
        if (place.line() <= 0) {
            return "";
        }
        return place.column() <= 0
                ? Sentence.PLACE_LINE.text(place.line())
                : Sentence.PLACE.text(place.line(), place.column() - 1 + firstColumn);
    }

    /** {@code 2:20}; {@code 2} where the column is unknown. */
    static String shortPlace(Place place, int firstColumn) {
        return place.column() <= 0 ? "" + place.line() : place.line() + ":" + (place.column() - 1 + firstColumn);
    }

    /** The text, its end cut off if it is longer than {@code most} characters. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "...";
    }

    /** The first lines of a message; how long they are is not looked at. */
    static String firstLines(String text, int lines) {
        List<String> all = text.strip().lines().toList();
        return all.size() <= lines ? text : String.join("\n", all.subList(0, lines)) + "\n...";
    }

    /** The last lines of what was printed. */
    static String lastLines(String text, int lines) {
        List<String> all = text.strip().lines().toList();
        return all.subList(Math.max(0, all.size() - lines), all.size()).stream()
                .map(line -> cut(line, 120))
                .collect(Collectors.joining("\n"));
    }
}

package handin.checker.run;

import handin.checker.eval.Evaluation;
import handin.checker.eval.Language;
import handin.checker.eval.Stopped;
import handin.checker.model.Refusal;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import handin.worker.wire.Response.Place;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks the submission's worker; a worker that was stopped is a sentence to the student. */
final class Questions implements AutoCloseable {
    private static final int LINES_SHOWN = 5;
    private static final int LONGEST = 2000;

    /** What the machine and its worker say when they end, which is not the student's to read. */
    private static final Pattern LAST_WORDS =
            Pattern.compile("(?m)^Terminating due to java\\.lang\\.OutOfMemoryError: .*$|^handin-worker: .*$");

    /** Advice for those who run the machine, which the platform puts below the reason why no program was started. */
    private static final Pattern ADVICE = Pattern.compile("\nPossible reasons:\n  - Spawn helper .*", Pattern.DOTALL);

    /** What the teaching languages print when there is nothing to say. */
    private static final Pattern CHECKS_PASSED = Pattern.compile("(?m)^\\d+ tests? passed\\.\\R?");

    /** A program that is stopped again and again takes others' time. */
    private static final int MOST_RESTARTS = 3;

    private final Language language;
    private final boolean severalFiles;
    private final Evaluation evaluation;
    private Request.@Nullable Load load;
    private boolean stopped;
    private boolean closed;
    private int restarts;

    /** @param severalFiles whether a place needs the name of its file */
    Questions(Evaluation evaluation, Language language, boolean severalFiles) {
        this.severalFiles = severalFiles;
        this.language = language;
        this.evaluation = evaluation;
    }

    Language language() {
        return language;
    }

    /** Whether this code says that the program was stopped. */
    static boolean isStop(Sentence code) {
        return switch (code) {
            case STOPPED_TIME, STOPPED_MEMORY, STOPPED_OUTPUT, STOPPED_LOST -> true;
            default -> false;
        };
    }

    /** After a stop, evaluates the submission anew, so that other tests can go on; not too often. */
    void restart() {
        if (stopped && load != null && restarts++ < MOST_RESTARTS) {
            evaluation.restart();
            stopped = false;
            ask(load, Sentence.DOING_LOAD.text());
        }
    }

    /** @param doing what it is for, such as {@code evaluating f(3)} */
    Response ask(Request request, String doing) {
        if (stopped) {
            throw new Refused(Sentence.STOPPED_BEFORE, doing);
        }
        if (request instanceof Request.Load first) {
            load = first;
        }
        try {
            return evaluation.ask(request);
        } catch (Stopped stop) {
            stopped = true;
            throw new Refused(refusal(stop, doing));
        }
    }

    private Refusal refusal(Stopped stop, String doing) {
        var code = code(stop.reason());
        var line = stop.place().filter(this::isOurs).map(place -> where(new Place(place.file(), place.line(), 0)));
        String sentence = code == Sentence.STOPPED_TIME && line.isPresent()
                ? Sentence.STOPPED_TIME_IN.text(doing, stop.limit(), printed(), line.get())
                : code.text(doing, stop.limit(), printed());
        return new Refusal(code, sentence);
    }

    /** Whether there is such a line: the worker that says so may be in the hands of the program. */
    private boolean isOurs(Place place) {
        return load != null
                && load.files().stream()
                        .anyMatch(file -> file.name().equals(place.file())
                                && place.line() > 0
                                && place.line() <= file.text().lines().count());
    }

    private static Sentence code(Stopped.Reason reason) {
        return switch (reason) {
            case TIME -> Sentence.STOPPED_TIME;
            case MEMORY -> Sentence.STOPPED_MEMORY;
            case OUTPUT -> Sentence.STOPPED_OUTPUT;
            case LOST -> Sentence.STOPPED_LOST;
        };
    }

    /** What it printed last, as an end for a sentence; empty if nothing. Whole only after the end. */
    String printed() {
        String own = CHECKS_PASSED
                .matcher(LAST_WORDS.matcher(evaluation.output()).replaceAll(""))
                .replaceAll("");
        String last = Wording.lastLines(own, LINES_SHOWN);
        return last.isEmpty() ? "" : "\n" + Sentence.STOPPED_PRINTED.text(last);
    }

    boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            evaluation.close();
        }
    }

    /** What was thrown and where, in one line or more. */
    String told(Response.Thrown thrown) {
        String what = what(thrown);
        return thrown.places().isEmpty()
                ? Wording.cut(what, LONGEST)
                : at(what, thrown.places().getFirst());
    }

    String told(Response.Mistake mistake) {
        return at(mistake.message(), mistake.place());
    }

    private static String what(Response.Thrown thrown) {
        String type = thrown.type();
        String message = ADVICE.matcher(thrown.message()).replaceFirst("");
        if (type.equals("StackOverflowError")) {
            return message.isBlank()
                    ? Sentence.THREW_TOO_DEEP.text(type)
                    : Sentence.THREW_TOO_DEEP_IN.text(type, recursive(message));
        }
        // An assertion of Groovy is a drawing below its first line, which must not be shifted or cut.
        boolean whole = type.isEmpty() || type.equals("PowerAssertionError");
        if (!whole) {
            message = Wording.firstLines(message, LINES_SHOWN);
        }
        boolean saysItself = whole || message.startsWith(type);
        if (saysItself && !message.isEmpty()) {
            return message;
        }
        return message.isEmpty() ? type : type + ": " + message;
    }

    /** The names that a worker gives, {@code f, g}, as a person says them. */
    private static String recursive(String names) {
        return Wording.and(
                List.of(Wording.cut(Wording.firstLines(names, 1), 100).split(", ")));
    }

    /** A place in the submission; empty if its line is not known. */
    String where(Place place) {
        String where = Wording.place(place, language.firstColumn());
        return where.isEmpty() || !severalFiles || place.file().isEmpty() ? where : place.file() + ", " + where;
    }

    /** The place goes to the end of the first line. */
    private String at(String what, Place place) {
        String where = where(place);
        String stripped = Wording.cut(what.strip(), LONGEST);
        if (where.isEmpty()) {
            return stripped;
        }
        int end = stripped.indexOf('\n') < 0 ? stripped.length() : stripped.indexOf('\n');
        return stripped.substring(0, end).stripTrailing() + " (" + where + ")" + stripped.substring(end);
    }
}

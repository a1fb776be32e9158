package handin.checker.run;

import handin.checker.eval.Evaluation;
import handin.checker.eval.Language;
import handin.checker.eval.Stopped;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import handin.worker.wire.Response.Place;

/** Asks the submission's worker; a worker that was stopped is a sentence to the student. */
record Questions(Evaluation evaluation, Language language) {
    private static final int LINES_SHOWN = 5;

    /** @param doing what it is for, such as {@code evaluating f(3)} */
    Response ask(Request request, String doing) {
        try {
            return evaluation.ask(request);
        } catch (Stopped stopped) {
            throw new Refused(code(stopped.reason()), doing, stopped.limit(), printed());
        }
    }

    private static Sentence code(Stopped.Reason reason) {
        return switch (reason) {
            case TIME -> Sentence.STOPPED_TIME;
            case MEMORY -> Sentence.STOPPED_MEMORY;
            case OUTPUT -> Sentence.STOPPED_OUTPUT;
            case LOST -> Sentence.STOPPED_LOST;
        };
    }

    private String printed() {
        String last = Wording.lastLines(evaluation.output(), LINES_SHOWN);
        return last.isEmpty() ? "" : "\n" + Sentence.STOPPED_PRINTED.text(last);
    }

    /** What was thrown and where, in one line or more. */
    String told(Response.Thrown thrown) {
        String what = thrown.type().isEmpty() || thrown.message().startsWith(thrown.type())
                ? thrown.message()
                : thrown.message().isEmpty() ? thrown.type() : thrown.type() + ": " + thrown.message();
        return thrown.places().isEmpty() ? what : at(what, thrown.places().getFirst());
    }

    String told(Response.Mistake mistake) {
        return at(mistake.message(), mistake.place());
    }

    private String at(String what, Place place) {
        String where = Wording.place(place, language.firstColumn());
        return where.isEmpty() ? what.strip() : what.strip() + " (" + where + ")";
    }
}

package handin.checker.run;

import groovy.lang.Closure;
import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.CoverageVerbs;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.worker.wire.Request;
import handin.worker.wire.Response.Place;
import handin.worker.wire.Response.Uncovered;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks what the submission's own tests did not run. */
final class CoverageProbe implements CoverageVerbs {
    private final Questions questions;
    private final List<String> files;
    private final boolean noted;
    private boolean asked;

    /**
     * @param files the submission's own, by name; others are the staff's
     * @param noted whether the submission was loaded so that it is known
     */
    CoverageProbe(Questions questions, List<String> files, boolean noted) {
        this.questions = questions;
        this.files = files;
        this.noted = noted;
    }

    @Override
    public void allCovered() {
        ask(null);
    }

    @Override
    public void allCovered(Closure<?> uncovered) {
        ask(uncovered);
    }

    /** The author's {@code allCovered}, with a closure or without. */
    private void ask(@Nullable Closure<?> uncovered) {
        if (!noted) {
            throw new AuthorMistake("allCovered needs check(coverage: true)");
        }
        asked = true;
        int first = questions.language().firstColumn();
        Optional<Place> place = first();
        if (uncovered != null) {
            place.ifPresent(at -> uncovered.call(Wording.shortPlace(at, first)));
        } else if (place.isPresent()) {
            throw new Refused(Sentence.UNCOVERED, questions.where(place.get()));
        }
    }

    /** What {@code coverage: true} promises, unless the author has asked already and so knows. */
    void atTheEnd() {
        if (noted && !asked) {
            ask(null);
        }
    }

    private Optional<Place> first() {
        return questions.ask(new Request.Coverage(), Sentence.DOING_LOAD.text()) instanceof Uncovered all
                ? all.places().stream()
                        .filter(place -> place.file().isEmpty() || files.contains(place.file()))
                        .findFirst()
                : Optional.empty();
    }
}

package handin.checker.eval;

import java.util.List;
import java.util.Optional;

/** Where submissions are evaluated. */
public interface Evaluators extends AutoCloseable {
    /** The language of that name and level if this place offers it. Levels are checked: an unknown one is not offered. */
    Optional<Language> language(List<String> name);

    /** All languages offered here, for help texts and suggestions. */
    List<Language> languages();

    /**
     * Takes a fresh worker for one submission. Nothing is evaluated yet.
     *
     * @throws EvaluationLost if no worker could be had
     */
    Evaluation open(Language language);

    /**
     * A worker for staff's own program, beside the one that the caller has for a submission: it waits for its like only, never for submissions, so that
     * callers who hold one of each cannot wait for each other in a circle.
     *
     * @throws EvaluationLost if no worker could be had
     */
    default Evaluation openBeside(Language language) {
        return open(language);
    }

    @Override
    void close();
}

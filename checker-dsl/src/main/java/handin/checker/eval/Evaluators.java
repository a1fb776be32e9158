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

    @Override
    void close();
}

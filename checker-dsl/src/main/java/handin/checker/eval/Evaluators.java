package handin.checker.eval;

import handin.checker.model.Conversation.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where submissions are evaluated. */
public interface Evaluators extends AutoCloseable {
    /** The language of that name and level if this place offers it. Levels are checked: an unknown one is not offered. */
    Optional<Language> language(List<String> name);

    /** All languages offered here, for help texts and suggestions. */
    List<Language> languages();

    /**
     * Takes a fresh worker for one submission, first come, first served. Nothing is evaluated yet.
     *
     * @param otherwise is called if it is not this one's turn at once; what it gives is closed when it is
     * @throws EvaluationLost if no worker could be had
     */
    Evaluation open(Language language, Supplier<Waiting> otherwise);

    /** The same, for those who tell nobody that they wait. */
    default Evaluation open(Language language) {
        return open(language, () -> () -> {});
    }

    /**
     * A worker for staff's own program, beside the one that the caller has for a submission: it waits for its like only, never for submissions, so that
     * callers who hold one of each cannot wait for each other in a circle.
     *
     * @param otherwise as in {@link #open(Language, Supplier)}
     * @throws EvaluationLost if no worker could be had
     */
    default Evaluation openBeside(Language language, Supplier<Waiting> otherwise) {
        return open(language, otherwise);
    }

    @Override
    void close();
}

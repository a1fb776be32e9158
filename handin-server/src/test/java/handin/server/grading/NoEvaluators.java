package handin.server.grading;

import handin.checker.eval.Evaluation;
import handin.checker.eval.Evaluators;
import handin.checker.eval.Language;
import handin.checker.model.Conversation.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A place that evaluates nothing: enough for checkers with {@code evaluate: false}. */
final class NoEvaluators implements Evaluators {
    @Override
    public Optional<Language> language(List<String> name) {
        return Optional.empty();
    }

    @Override
    public List<Language> languages() {
        return List.of();
    }

    @Override
    public Evaluation open(Language language, Supplier<Waiting> otherwise) {
        throw new AssertionError("nothing is evaluated here");
    }

    @Override
    public void close() {}
}

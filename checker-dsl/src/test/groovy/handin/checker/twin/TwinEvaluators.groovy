package handin.checker.twin

import groovy.transform.CompileStatic
import handin.checker.eval.Evaluation
import handin.checker.eval.EvaluationLost
import handin.checker.eval.Evaluators
import handin.checker.eval.Language
import handin.checker.model.Conversation.Waiting
import java.util.concurrent.atomic.AtomicInteger
import java.util.function.Supplier

/** Evaluates Groovy in this very process, without walls or limits; answers given in {@link #scripted} go before. For specs only. */
@CompileStatic
class TwinEvaluators implements Evaluators {
    /** By expression, name, {@code 'load'} or {@code 'coverage'}: a response to give, or something to throw. */
    final Map<String, Object> scripted = [:]
    String printed = ''
    final AtomicInteger opened = new AtomicInteger()
    final AtomicInteger closed = new AtomicInteger()

    /** How many times more no worker is to be had when a language is asked for. */
    int lost

    /** How many workers were to be kept ready; for commands that say so. */
    int ready

    @Override
    Optional<Language> language(List<String> name) {
        if (lost > 0) {
            lost--
            throw new EvaluationLost('no worker', new IOException('none'))
        }
        Optional.ofNullable(languages().find { (it.level() ? [it.name(), it.level()] : [it.name()]) == name })
    }

    @Override
    List<Language> languages() {
        [
            new Language('groovy', '', 'groovy', 'groovy', '//', 1),
            new Language('java', '', 'java', 'java', '//', 1),
            new Language('scheme', '', 'scheme', 'scm', ';', 0),
            new Language('special', 'beginner', 'scheme', 'rkt', ';', 0),
            new Language('special', 'intermediate', 'scheme', 'rkt', ';', 0)
        ]
    }

    /** Whether somebody else is always served first. */
    boolean busy

    @Override
    Evaluation open(Language language, Supplier<Waiting> otherwise) {
        if (busy) {
            otherwise.get().close()
        }
        opened.incrementAndGet()
        new TwinEvaluation(this)
    }

    @Override
    void close() {}
}

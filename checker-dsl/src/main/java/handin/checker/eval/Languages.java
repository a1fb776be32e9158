package handin.checker.eval;

import handin.worker.wire.Request;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which languages work here. Each is tried when it is first asked for. */
final class Languages {
    private static final Logger LOG = LoggerFactory.getLogger(Languages.class);

    private final Function<Language, Evaluation> trials;
    private final Proofs proofs;
    private final Map<Language, Boolean> known = new ConcurrentHashMap<>();
    private final ReentrantLock trying = new ReentrantLock();

    /** @param trials opens an evaluation with time for a machine that has much else to do: a language lost is lost for all */
    Languages(Function<Language, Evaluation> trials, Proofs proofs) {
        this.trials = trials;
        this.proofs = proofs;
    }

    /** @throws EvaluationLost if it could not be tried for want of a worker */
    Optional<Language> offered(List<String> name) {
        return LanguageEntry.ALL.stream()
                .filter(entry -> entry.called(name))
                .filter(this::works)
                .map(LanguageEntry::language)
                .findFirst();
    }

    /** All but those that were tried and failed. */
    List<Language> notBroken() {
        return LanguageEntry.ALL.stream()
                .map(LanguageEntry::language)
                .filter(language -> known.getOrDefault(language, true))
                .toList();
    }

    private boolean works(LanguageEntry entry) {
        var before = known.get(entry.language());
        if (before != null) {
            return before;
        }
        trying.lock();
        try {
            return known.computeIfAbsent(entry.language(), language -> proofs.holds(entry) || proved(entry));
        } finally {
            trying.unlock();
        }
    }

    Optional<String> trial(Language language) {
        var entry = LanguageEntry.ALL.stream()
                .filter(known -> known.language().equals(language))
                .findFirst()
                .orElseThrow();
        return outcome(entry);
    }

    private boolean proved(LanguageEntry entry) {
        var wrong = outcome(entry);
        if (wrong.isEmpty()) {
            proofs.keep(entry);
        } else {
            LOG.warn("{} is not offered: {}", entry.language().title(), wrong.get());
        }
        return wrong.isEmpty();
    }

    /** What was wrong with the proof, empty if nothing was. */
    private Optional<String> outcome(LanguageEntry entry) {
        try (var evaluation = trials.apply(entry.language())) {
            var file = new SourceFile("proof." + entry.language().suffix(), entry.program());
            var loaded = evaluation.ask(new Request.Load(entry.language().level(), List.of(file), false));
            var answer = evaluation.ask(new Request.Eval(entry.expression()));
            if (answer instanceof Response.Value value && value.value().equals(entry.value())) {
                return Optional.empty();
            }
            return Optional.of("its program gave " + loaded + ", then " + answer);
        } catch (Stopped e) {
            return Optional.of("its program was stopped: " + e.getMessage());
        }
    }
}

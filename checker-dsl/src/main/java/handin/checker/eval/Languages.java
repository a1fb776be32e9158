package handin.checker.eval;

import handin.worker.wire.Request;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which languages work here. Each is tried when it is first asked for. */
final class Languages {
    private static final Logger LOG = LoggerFactory.getLogger(Languages.class);

    private final Evaluators evaluators;
    private final Proofs proofs;
    private final Map<Language, Boolean> known = new ConcurrentHashMap<>();
    private final ReentrantLock trying = new ReentrantLock();

    Languages(Evaluators evaluators, Proofs proofs) {
        this.evaluators = evaluators;
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

    private boolean proved(LanguageEntry entry) {
        try (var evaluation = evaluators.open(entry.language())) {
            var file = new SourceFile("proof." + entry.language().suffix(), entry.program());
            var loaded = evaluation.ask(new Request.Load(entry.language().level(), List.of(file), false));
            var answer = evaluation.ask(new Request.Eval(entry.expression()));
            if (answer instanceof Response.Value value && value.value().equals(entry.value())) {
                proofs.keep(entry);
                return true;
            }
            LOG.warn(
                    "{} is not offered: its program gave {}, then {}",
                    entry.language().title(),
                    loaded,
                    answer);
            return false;
        } catch (Stopped e) {
            LOG.warn(
                    "{} is not offered: its program was stopped: {}",
                    entry.language().title(),
                    e.getMessage());
            return false;
        }
    }
}

package handin.checker.run;

import groovy.lang.Closure;
import handin.checker.dsl.Blocks;
import handin.checker.dsl.CheckOptions;
import handin.checker.model.CheckRun;
import handin.checker.model.Refusal;
import handin.checker.model.Sentence;
import handin.checker.model.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The three acts of judging one submission. */
final class ScriptRun implements CheckRun {
    /** Several files are kept as they came, packed. */
    private static final String MANY_FILES = "hw.multi";

    private final ScriptChecker checker;
    private final Handin handin;
    private final Judgement judgement;
    private @Nullable Blocks blocks;
    private @Nullable Questions evaluating;

    ScriptRun(ScriptChecker checker, Handin handin) {
        this.checker = checker;
        this.handin = handin;
        this.judgement = new Judgement(checker.program());
    }

    @Override
    public Verdict pre() {
        return judgement.of(() -> {
            handin.status(Sentence.STATUS_USERS);
            var verbs = AroundVerbs.of(handin, handin.submission().directory());
            new Team(handin, verbs, checker.teams()).check(blocks().options().users());
            call(blocks().pre(), verbs);
            return Optional.empty();
        });
    }

    /** The evaluation ends here: a student who takes long to confirm must not keep others from their turn. */
    @Override
    public Verdict check() {
        Verdict verdict;
        try {
            verdict = judgement.of(() -> Optional.of(checked(blocks())).flatMap(this::storedName));
        } finally {
            close();
        }
        return withPrinted(verdict);
    }

    /** What the program had printed by then often says more than the sentence. */
    private Verdict withPrinted(Verdict verdict) {
        if (evaluating == null || !(verdict instanceof Verdict.Rejected(var refusal)) || !isOfTest(refusal.code())) {
            return verdict;
        }
        return new Verdict.Rejected(new Refusal(refusal.code(), refusal.sentence() + evaluating.printed()));
    }

    private static boolean isOfTest(Sentence code) {
        return switch (code) {
            case TEST_FALSE, TEST_WRONG_VALUE, TEST_UNLIKE, TEST_NO_ERROR, EXPRESSION_THREW -> true;
            default -> false;
        };
    }

    private CheckOptions checked(Blocks blocks) {
        CheckOptions options = blocks.options();
        var settings = FileSettings.of(options, checker.evaluators());
        var paper = new Paper(handin, settings, options, handin.ledger());
        List<ProgramFile> files = paper.read();
        handin.status(Sentence.STATUS_CHECKING);
        int delay;
        if (options.evaluate()) {
            delay = new Evaluated(checker, handin, handin.ledger(), blocks).run(settings, paper, files, this::keep);
        } else {
            var verbs = CheckVerbs.withoutEvaluation(handin.ledger(), paper);
            call(blocks.check(), verbs.joined(handin, handin.ledger()));
            delay = ((Grades) verbs.grades()).delay();
        }
        paper.printAgain();
        report(delay);
        return options;
    }

    private void keep(Questions questions) {
        evaluating = questions;
    }

    /** Told after everything else that the checker wants told. */
    private void report(int delay) {
        if (!handin.ledger().isGraded()) {
            return;
        }
        int minutes =
                delay >= 0 || !(handin.course().conf("report-delay-in-minutes").orElse(0) instanceof Number usual)
                        ? Math.max(0, delay)
                        : usual.intValue();
        String told = new Report(handin, handin.ledger()).write(Duration.ofMinutes(minutes));
        String before = handin.conversation().last().orElseGet(Sentence.CLIENT_SUCCESS::text);
        handin.conversation().finalMessage(before + "\n\n" + told);
    }

    private Optional<String> storedName(CheckOptions options) {
        return switch (options.output()) {
            case CheckOptions.Original.Kept(String name) -> Optional.of(name);
            case CheckOptions.Original.Dropped() -> Optional.empty();
            case CheckOptions.Original.KeptAsUsual() ->
                Optional.of(
                        options.multiFile().isPresent()
                                ? MANY_FILES
                                : FileSettings.of(options, checker.evaluators()).fileName());
        };
    }

    @Override
    public Verdict post(Path directory) {
        return judgement.of(() -> {
            handin.kept();
            call(blocks().post(), AroundVerbs.of(handin, directory));
            return Optional.empty();
        });
    }

    private Blocks blocks() {
        if (blocks == null) {
            blocks = checker.program().capture();
            handin.ledger().extraLines(blocks.options().extraLines());
            handin.readBy(blocks.options());
        }
        return blocks;
    }

    static void call(Optional<Closure<?>> block, Object verbs) {
        block.ifPresent(closure -> Closures.call(closure, verbs));
    }

    @Override
    public boolean evaluating() {
        return evaluating != null && evaluating.isOpen();
    }

    @Override
    public void close() {
        if (evaluating != null) {
            evaluating.close();
        }
    }
}

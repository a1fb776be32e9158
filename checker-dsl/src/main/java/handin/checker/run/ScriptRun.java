package handin.checker.run;

import groovy.lang.Closure;
import handin.checker.dsl.Blocks;
import handin.checker.dsl.CheckBody;
import handin.checker.dsl.CheckOptions;
import handin.checker.eval.Evaluation;
import handin.checker.model.CheckRun;
import handin.checker.model.Sentence;
import handin.checker.model.Verdict;
import java.nio.file.Path;
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
    private @Nullable Evaluation evaluation;

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
            new Team(handin, verbs).check(blocks().options().users());
            call(blocks().pre(), verbs);
            return Optional.empty();
        });
    }

    /** The evaluation ends here: a student who takes long to confirm must not keep others from their turn. */
    @Override
    public Verdict check() {
        try {
            return judgement.of(() -> Optional.of(checked(blocks())).flatMap(this::storedName));
        } finally {
            close();
        }
    }

    private CheckOptions checked(Blocks blocks) {
        CheckOptions options = blocks.options();
        var settings = FileSettings.of(options, checker.evaluators());
        var paper = new Paper(handin, settings, options);
        List<ProgramFile> files = paper.read();
        handin.status(Sentence.STATUS_CHECKING);
        if (options.evaluate()) {
            evaluated(blocks, settings, paper, files);
        } else {
            call(blocks.check(), CheckVerbs.of(handin, NoEvaluation.verbs(), paper));
        }
        paper.printAgain();
        return options;
    }

    private void evaluated(Blocks blocks, FileSettings settings, Paper paper, List<ProgramFile> files) {
        var sources = new MainFirst(blocks.options(), settings).of(files);
        handin.status(Sentence.STATUS_EXECUTING);
        Evaluation opened = checker.evaluators().open(settings.evaluated());
        evaluation = opened;
        var questions = new Questions(opened, settings.evaluated(), sources.size() > 1);
        var probe = new Probe(questions, blocks.options().coverage());
        CheckBody verbs = CheckVerbs.of(handin, probe, paper);
        new Loading(questions, blocks.options(), verbs).load(sources);
        handin.status(Sentence.STATUS_TESTING);
        call(blocks.check(), verbs);
        probe.coverage().atTheEnd();
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
            call(blocks().post(), AroundVerbs.of(handin, directory));
            return Optional.empty();
        });
    }

    private Blocks blocks() {
        if (blocks == null) {
            blocks = checker.program().capture();
        }
        return blocks;
    }

    private static void call(Optional<Closure<?>> block, Object verbs) {
        block.ifPresent(closure -> Closures.call(closure, verbs));
    }

    @Override
    public void close() {
        if (evaluation != null) {
            evaluation.close();
            evaluation = null;
        }
    }
}

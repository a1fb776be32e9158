package handin.checker.run;

import handin.checker.dsl.Blocks;
import handin.checker.dsl.CheckBody;
import handin.checker.dsl.CheckOptions;
import handin.checker.model.Sentence;
import handin.worker.wire.Request.SourceFile;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The act of a checker that evaluates: the submission is run, then the block of {@code check} asks it. */
record Evaluated(ScriptChecker checker, Handin handin, Ledger ledger, Blocks blocks) {
    /**
     * @param opened is given the evaluation, which is the caller's to close
     * @return the delay of the report that the checker wants, in minutes; negative if it says nothing
     */
    int run(FileSettings settings, Paper paper, List<ProgramFile> files, Consumer<Questions> opened) {
        CheckOptions options = blocks.options();
        var language = settings.evaluated();
        var own = new MainFirst(options, settings).of(files);
        options.allowedRequires()
                .ifPresent(allowed -> own.forEach(file -> Imports.check(language, file.text(), allowed)));
        var sources = Required.with(own, options.requires(), checker.beside());
        handin.status(Sentence.STATUS_EXECUTING);
        var questions =
                new Questions(checker.evaluators().open(language, handin::noWorker), language, sources.size() > 1);
        opened.accept(questions);
        var expressions = new Expressions(questions);
        var showing = new Showing(language, options.valuePrinter());
        var coverage =
                new CoverageProbe(questions, own.stream().map(SourceFile::name).toList(), options.coverage());
        var probe = new Probe(
                expressions,
                showing,
                own.stream().map(SourceFile::text).collect(Collectors.joining("\n")),
                handin.course());
        var grades = new Grades(ledger, probe, questions::restart);
        try (var comparison = new Comparison(
                expressions,
                showing,
                name -> Solution.open(checker.beside().resolve(name), language, checker.evaluators(), handin::noWorker),
                handin.course()::log)) {
            var verbs = new CheckVerbs(new Names(expressions, showing), probe, coverage, comparison, grades, paper);
            CheckBody body = verbs.joined(handin, ledger);
            new Loading(questions, options, body).load(sources);
            handin.status(Sentence.STATUS_TESTING);
            ScriptRun.call(blocks.check(), body);
            coverage.atTheEnd();
        }
        return grades.delay();
    }
}

package handin.checker.run;

import handin.checker.dsl.CheckBody;
import handin.checker.dsl.CourseVerbs;
import handin.checker.dsl.CoverageVerbs;
import handin.checker.dsl.EntryVerbs;
import handin.checker.dsl.FlowVerbs;
import handin.checker.dsl.GradeVerbs;
import handin.checker.dsl.NameVerbs;
import handin.checker.dsl.PrintoutVerbs;
import handin.checker.dsl.SolutionVerbs;
import handin.checker.dsl.TalkVerbs;
import handin.checker.dsl.TestVerbs;
import handin.checker.dsl.ValueVerbs;
import java.util.Map;

/**
 * The verbs inside {@code check}, by subject.
 *
 * @param tests and the others that ask the submission something
 */
record CheckVerbs(
        NameVerbs names,
        TestVerbs tests,
        CoverageVerbs coverage,
        SolutionVerbs solution,
        GradeVerbs grades,
        PrintoutVerbs printout) {
    /** Where nothing is evaluated. */
    static CheckVerbs withoutEvaluation(Ledger ledger, PrintoutVerbs printout) {
        TestVerbs none = NoEvaluation.verbs(TestVerbs.class);
        return new CheckVerbs(
                NoEvaluation.verbs(NameVerbs.class),
                none,
                NoEvaluation.verbs(CoverageVerbs.class),
                NoEvaluation.verbs(SolutionVerbs.class),
                new Grades(ledger, none, () -> {}),
                printout);
    }

    CheckBody joined(Handin handin, Ledger ledger) {
        return VerbSet.join(
                CheckBody.class,
                Map.ofEntries(
                        Map.entry(NameVerbs.class, names),
                        Map.entry(TestVerbs.class, tests),
                        Map.entry(CoverageVerbs.class, coverage),
                        Map.entry(SolutionVerbs.class, solution),
                        Map.entry(GradeVerbs.class, grades),
                        Map.entry(PrintoutVerbs.class, printout),
                        Map.entry(ValueVerbs.class, new PlainValues()),
                        Map.entry(EntryVerbs.class, new Entry(handin, ledger)),
                        Map.entry(FlowVerbs.class, new Flow(handin.conversation())),
                        Map.entry(TalkVerbs.class, new Talk(handin.conversation())),
                        Map.entry(
                                CourseVerbs.class,
                                new CourseFacts(handin, handin.submission().directory()))));
    }
}

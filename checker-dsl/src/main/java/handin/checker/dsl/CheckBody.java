package handin.checker.dsl;

/** What is at hand inside {@code check { }}. */
public interface CheckBody
        extends NameVerbs,
                TestVerbs,
                CoverageVerbs,
                ValueVerbs,
                SolutionVerbs,
                GradeVerbs,
                EntryVerbs,
                PrintoutVerbs,
                TalkVerbs,
                FlowVerbs,
                CourseVerbs {}

package handin.checker.run;

import handin.checker.dsl.CheckBody;
import handin.checker.dsl.CourseVerbs;
import handin.checker.dsl.PrintoutVerbs;
import handin.checker.dsl.TalkVerbs;
import handin.checker.dsl.TestVerbs;
import java.util.Map;

/** The verbs inside {@code check}. */
final class CheckVerbs {
    private CheckVerbs() {}

    static CheckBody of(Handin handin, TestVerbs tests, PrintoutVerbs printout) {
        return VerbSet.join(
                CheckBody.class,
                Map.of(
                        TestVerbs.class,
                        tests,
                        PrintoutVerbs.class,
                        printout,
                        TalkVerbs.class,
                        new Talk(handin.conversation()),
                        CourseVerbs.class,
                        new CourseFacts(handin, handin.submission().directory())));
    }
}

package handin.checker.run;

import handin.checker.dsl.AroundBody;
import handin.checker.dsl.CourseVerbs;
import handin.checker.dsl.EntryVerbs;
import handin.checker.dsl.FlowVerbs;
import handin.checker.dsl.MailVerbs;
import handin.checker.dsl.TalkVerbs;
import java.nio.file.Path;
import java.util.Map;

/** The verbs inside {@code pre} and {@code post}. */
final class AroundVerbs {
    private AroundVerbs() {}

    static AroundBody of(Handin handin, Path directory) {
        return VerbSet.join(
                AroundBody.class,
                Map.of(
                        EntryVerbs.class,
                        new Entry(handin, handin.ledger()),
                        TalkVerbs.class,
                        new Talk(handin.conversation()),
                        FlowVerbs.class,
                        new Flow(handin.conversation()),
                        CourseVerbs.class,
                        new CourseFacts(handin, directory),
                        MailVerbs.class,
                        new Letters(handin.course())));
    }
}

package handin.checker.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of a handin.
 *
 * @param verdict {@code accepted}, {@code rejected}, {@code broken} (the checker is), or {@code not judged}
 * @param sentence what the student reads; where accepted, the final message, if there is one; of a broken checker, what its author reads; else why it was
 *     not judged
 * @param questions all that was asked
 */
public record Outcome(String verdict, String sentence, List<String> questions) {
    public Outcome {
        questions = List.copyOf(questions);
    }

    /** Whether the work was accepted. */
    public boolean accepted() {
        return verdict.equals("accepted");
    }

    /** How it differs from what must come; empty if it does not. */
    public List<Difference> differences(Sample.Expected expected) {
        var all = new ArrayList<Difference>();
        compare("verdict", expected.verdict(), verdict, all);
        expected.sentence().ifPresent(wanted -> compare("sentence", wanted, sentence, all));
        expected.questions().ifPresent(wanted -> compare("questions", wanted.toString(), questions.toString(), all));
        return all;
    }

    private static void compare(String what, String wanted, String came, List<Difference> all) {
        if (!wanted.equals(came)) {
            all.add(new Difference(what, wanted, came));
        }
    }
}

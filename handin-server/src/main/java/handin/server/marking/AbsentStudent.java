package handin.server.marking;

import handin.checker.model.Conversation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Nobody: questions are noted and answered so that nothing is agreed to in the student's name, unless staff said otherwise. */
final class AbsentStudent implements Conversation {
    private final boolean agrees;
    private final List<String> questions = new ArrayList<>();

    /** @param agrees whether each question is answered with yes and ok */
    AbsentStudent(boolean agrees) {
        this.agrees = agrees;
    }

    @Override
    public void status(String text) {}

    @Override
    public Answer ask(String text, Set<BoxStyle> styles) {
        Answer answer = answer(styles);
        if (answer != Answer.OK || styles.contains(BoxStyle.OK_CANCEL)) {
            questions.add(text.strip() + " - " + answer.name().toLowerCase(java.util.Locale.ROOT));
        }
        return answer;
    }

    private Answer answer(Set<BoxStyle> styles) {
        if (styles.contains(BoxStyle.YES_NO)) {
            return agrees ? Answer.YES : Answer.NO;
        }
        return styles.contains(BoxStyle.OK_CANCEL) && !agrees ? Answer.CANCEL : Answer.OK;
    }

    @Override
    public void finalMessage(String text) {}

    /** What the checker asked, each with the answer it got. */
    List<String> questions() {
        return List.copyOf(questions);
    }
}

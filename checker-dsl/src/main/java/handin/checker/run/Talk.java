package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.BoxWord;
import handin.checker.dsl.TalkVerbs;
import handin.checker.model.Conversation;
import handin.checker.model.Conversation.BoxStyle;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.model.Visible;
import java.util.EnumSet;
import java.util.List;

/** Speaks with the student. */
record Talk(Conversation conversation) implements TalkVerbs {
    @Override
    public void message(String text) {
        conversation.status(Visible.of(text));
    }

    @Override
    public BoxWord message(String text, List<BoxWord> styles) {
        var box = EnumSet.noneOf(BoxStyle.class);
        for (Object style : styles) {
            if (!(style instanceof BoxWord word && word.isStyle())) {
                throw new AuthorMistake(
                        style + " is no style of a box; there are ok, okCancel, yesNo, caution and stop");
            }
            box.add(BoxStyle.valueOf(word.name()));
        }
        if (!box.contains(BoxStyle.YES_NO) && !box.contains(BoxStyle.OK_CANCEL)) {
            box.add(BoxStyle.OK);
        }
        return BoxWord.valueOf(conversation.ask(Visible.of(text), box).name());
    }

    @Override
    public void finalMessage(String text) {
        conversation.finalMessage(Visible.of(text));
    }

    @Override
    public void reject(String sentence) {
        throw new Refused(Sentence.CHECKER_SAYS, sentence);
    }
}

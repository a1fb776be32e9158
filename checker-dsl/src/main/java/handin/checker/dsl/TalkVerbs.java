package handin.checker.dsl;

import java.util.List;

/** Verbs that speak with the student. */
public interface TalkVerbs {
    /** Shows a line at once. */
    void message(String text);

    /**
     * Shows a box and waits for the answer.
     *
     * @param styles of {@code ok}, {@code okCancel}, {@code yesNo}, {@code caution}, {@code stop}
     * @return {@code ok}, {@code cancel}, {@code yes} or {@code no}
     */
    BoxWord message(String text, List<BoxWord> styles);

    /** Keeps a text to be shown instead of "Handin successful". */
    void finalMessage(String text);

    /** Refuses the handin with a sentence of the author's own. Does not return. */
    void reject(String sentence);

    default BoxWord getOk() {
        return BoxWord.OK;
    }

    default BoxWord getOkCancel() {
        return BoxWord.OK_CANCEL;
    }

    default BoxWord getYesNo() {
        return BoxWord.YES_NO;
    }

    default BoxWord getCaution() {
        return BoxWord.CAUTION;
    }

    default BoxWord getStop() {
        return BoxWord.STOP;
    }

    default BoxWord getYes() {
        return BoxWord.YES;
    }

    default BoxWord getNo() {
        return BoxWord.NO;
    }

    default BoxWord getCancel() {
        return BoxWord.CANCEL;
    }
}

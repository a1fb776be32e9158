package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.util.concurrent.atomic.AtomicInteger;

/** What a reader of a WXME file has put together so far, within bounds. */
final class WxmeText {
    /** Few bytes can name a long text many times over, and editors in editors copy it; no program is longer than this. */
    private static final int LONGEST = 4 << 20;

    private final AtomicInteger spent;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    WxmeText() {
        this(new AtomicInteger());
    }

    private WxmeText(AtomicInteger spent) {
        this.spent = spent;
    }

    /** For an editor inside this one, within the same bounds. */
    WxmeText inner() {
        return new WxmeText(spent);
    }

    /** The line of the program that is being read, from 1. */
    int line() {
        return line;
    }

    void append(String more) {
        if (spent.addAndGet(more.length()) > LONGEST) {
            throw new Refused(Sentence.TEXT_TOO_LONG, LONGEST);
        }
        text.append(more);
        line += PlainText.lineAt(more, more.length()) - 1;
    }

    /** What is put next stands on a line of its own. */
    void startLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            append("\n");
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.text.WxmeHeader.SnipClass;

/** The first editor of a WXME file, the definitions. Its text is the text of its snips in order. */
final class WxmeEditor {
    /** Few bytes can name a long text many times over; no program is longer than this. */
    private static final int LONGEST_TEXT = 4 << 20;

    private static final int NOTHING_MORE = 0;
    private final WxmeItems items;
    private final WxmeHeader header;
    private final WxmeStyles styles;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    WxmeEditor(WxmeItems items, WxmeHeader header, int version) {
        this.items = items;
        this.header = header;
        this.styles = new WxmeStyles(items, version);
    }

    String text() {
        skipExtensions();
        styles.skipList();
        skipClassHeaders();
        for (int left = items.count(); left > 0; left--) {
            snip();
        }
        skipExtensions();
        return text.toString();
    }

    private void skipExtensions() {
        for (int left = items.count(); left > 0; left--) {
            items.skip(items.count());
        }
    }

    private void skipClassHeaders() {
        for (int left = items.count(); left > 0; left--) {
            items.integer();
            items.skip(items.count());
        }
    }

    private void snip() {
        SnipClass kind = header.snip(items.integer());
        if (!kind.isText()) {
            throw new Refused(Sentence.WXME_NOT_TEXT, NonText.of(kind.name()), line);
        }
        if (!kind.required()) {
            items.count();
        }
        int styleAndFlags = 2;
        items.skip(styleAndFlags);
        append(WxmeStrings.decode(items.bytes(), kind, line));
        skipData();
    }

    private void append(String more) {
        if (text.length() + more.length() > LONGEST_TEXT) {
            throw new Refused(Sentence.TEXT_TOO_LONG, LONGEST_TEXT);
        }
        text.append(more);
        line += PlainText.lineAt(more, more.length()) - 1;
    }

    private void skipData() {
        for (int index = items.integer(); index != NOTHING_MORE; index = items.integer()) {
            items.skip(header.isLocation(index) ? 2 : items.count());
        }
    }
}

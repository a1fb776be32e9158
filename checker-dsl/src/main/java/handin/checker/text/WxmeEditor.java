package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.text.WxmeHeader.SnipClass;

/** Reads editors of a WXME file. The text of one is that of its snips in order. */
final class WxmeEditor {
    /** A person nests two or three. */
    private static final int DEEPEST = 40;

    private static final int NOTHING_MORE = 0;
    private final WxmeItems items;
    private final WxmeHeader header;
    private final WxmeStyles styles;
    private final boolean textualize;
    private final WxmeText program = new WxmeText();
    private int depth;

    WxmeEditor(WxmeItems items, WxmeHeader header, int version, boolean textualize) {
        this.items = items;
        this.header = header;
        this.styles = new WxmeStyles(items, version);
        this.textualize = textualize;
    }

    String text() {
        read(program);
        return program.toString();
    }

    /** The text of an editor inside this one. */
    String nested() {
        if (++depth > DEEPEST) {
            throw new Refused(Sentence.WXME_TOO_DEEP, program.line(), DEEPEST);
        }
        WxmeText inner = program.inner();
        read(inner);
        depth--;
        return inner.toString();
    }

    private void read(WxmeText text) {
        skipExtensions();
        styles.skipList();
        skipClassHeaders();
        for (int left = items.count(); left > 0; left--) {
            snip(text);
        }
        skipExtensions();
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

    private void snip(WxmeText text) {
        SnipClass kind = header.snip(items.integer());
        mustBeReadable(kind.kind());
        if (!kind.required()) {
            items.count();
        }
        int style = 1;
        items.skip(style);
        body(kind, text);
        skipData();
    }

    /** What a snip of that class says about itself, put as text. */
    void body(SnipClass kind, WxmeText text) {
        mustBeReadable(kind.kind());
        if (kind.kind() == SnipKind.TEXT) {
            int flags = 1;
            items.skip(flags);
            text.append(WxmeStrings.decode(items.bytes(), kind, program.line()));
        } else {
            new WxmeBoxes(items, header, this).put(kind, text);
        }
    }

    private void mustBeReadable(SnipKind kind) {
        if (kind == SnipKind.TEXT) {
            return;
        }
        if (!textualize) {
            throw new Refused(Sentence.WXME_NOT_TEXT, kind.words(), program.line());
        }
        if (kind == SnipKind.UNKNOWN) {
            throw new Refused(Sentence.WXME_UNKNOWN, program.line());
        }
    }

    private void skipData() {
        for (int index = items.integer(); index != NOTHING_MORE; index = items.integer()) {
            items.skip(header.isLocation(index) ? 2 : items.count());
        }
    }
}

package handin.checker.text;

import handin.checker.text.WxmeHeader.SnipClass;

/**
 * Pictures and boxes as text: what somebody with a printout in hand can make sense of. Where Racket's own library {@code wxme} gives a text that is
 * any use, it is the same.
 */
final class WxmeBoxes {
    private static final String PICTURE = "{{IMAGE}}";
    private static final int WITH_SCALE = 4;

    private final WxmeItems items;
    private final WxmeHeader header;
    private final WxmeEditor editor;

    WxmeBoxes(WxmeItems items, WxmeHeader header, WxmeEditor editor) {
        this.items = items;
        this.header = header;
        this.editor = editor;
    }

    void put(SnipClass kind, WxmeText text) {
        switch (kind.kind()) {
            case PICTURE -> picture(kind.version(), text);
            case TEACHPACK_PICTURE, CACHED_PICTURE -> {
                items.bytes();
                text.append(PICTURE);
            }
            case COMMENT -> comment(text);
            case TEXT_BOX -> text.append("{{TEXT: " + editor.nested() + "}}");
            case XML, SCHEME -> {
                int switches = 1;
                items.skip(switches);
                text.append(editor.nested());
            }
            case FRACTION -> fraction(text);
            case COLLAPSED -> collapsed(text);
            case TEST_CASE -> testCase(kind.version(), text);
            case EDITOR -> editor(kind.version(), text);
            case TEXT, UNKNOWN -> throw new IllegalArgumentException(kind.name());
        }
    }

    private void picture(int version, WxmeText text) {
        String file = items.name();
        int type = items.integer();
        int sizesAndOffsets = 5;
        items.skip(sizesAndOffsets);
        if (file.isEmpty() && version > 1 && type > 0) {
            int pieces = items.count();
            items.skip(type == WITH_SCALE ? 1 : 0);
            for (int left = pieces; left > 0; left--) {
                items.bytes();
            }
        }
        text.append(PICTURE);
    }

    private void comment(WxmeText text) {
        String lines = "; " + editor.nested().replace("\n", "\n; ") + "\n";
        text.startLine();
        text.append(";{{COMMENT:\n" + lines + ";}}\n");
    }

    /** The number itself; then how it was shown. */
    private void fraction(WxmeText text) {
        String number = items.name();
        for (int shown = 3; shown > 0; shown--) {
            items.bytes();
        }
        text.append(number);
    }

    /** Its snips, each with the name of its class in place of an index. The brackets stand in front, and among them again. */
    private void collapsed(WxmeText text) {
        items.bytes();
        items.bytes();
        for (int left = items.count(); left > 0; left--) {
            String name = items.name();
            editor.body(header.named(name), text);
        }
    }

    private void testCase(int version, WxmeText text) {
        int editors = version == 1 ? 3 : 5;
        for (int i = 0; i < editors; i++) {
            text.append(editor.nested());
        }
        int switches = 3;
        items.skip(version == 1 ? 0 : switches);
    }

    private void editor(int version, WxmeText text) {
        boolean empty = items.integer() == 0;
        int borderMarginsInsetsSizes = 13;
        items.skip(borderMarginsInsetsSizes + Math.clamp(version - 1, 0, 3));
        if (!empty) {
            text.append(editor.nested());
        }
    }
}

package handin.server.printout;

import java.awt.Color;

/** The colours of a PDF: all of them readable when printed in black. */
final class Colors {
    static final Color TEXT = new Color(0x22, 0x22, 0x22);
    static final Color FAINT = new Color(0x77, 0x77, 0x77);
    static final Color MARK = new Color(0xAA, 0x00, 0x00);
    static final Color STAFF = new Color(0xFF, 0xF6, 0xD8);
    private static final Color STAFF_TEXT = new Color(0x70, 0x48, 0x00);
    private static final Color KEYWORD = new Color(0x00, 0x40, 0x8A);
    private static final Color NUMBER = new Color(0x8A, 0x3A, 0x8A);
    private static final Color STRING = new Color(0x1A, 0x6B, 0x1A);

    private Colors() {}

    static Color of(Ink ink) {
        return switch (ink) {
            case PLAIN, TITLE -> TEXT;
            case KEYWORD -> KEYWORD;
            case NUMBER -> NUMBER;
            case STRING -> STRING;
            case COMMENT -> FAINT;
            case STAFF -> STAFF_TEXT;
        };
    }
}

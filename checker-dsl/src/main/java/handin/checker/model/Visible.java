package handin.checker.model;

/** Makes text that may hold a student's own words fit to be shown to people, on terminals and in logs. */
public final class Visible {
    /** Persian and Indian words, and many pictures, are written with these two. */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0xAD;

    private Visible() {}

    /**
     * The text with each character that moves the cursor, colours the screen or reverses the line written as an escape, such as
     * {@code \}{@code u001b}. Line ends and tabs stay.
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::acts)) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (acts(point)) {
                shown.append(String.format("\\u%04x", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean acts(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\r' && point != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.FORMAT ->
                point != ZERO_WIDTH_NON_JOINER && point != ZERO_WIDTH_JOINER && point != SOFT_HYPHEN;
            default -> false;
        };
    }
}

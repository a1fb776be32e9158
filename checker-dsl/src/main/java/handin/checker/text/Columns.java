package handin.checker.text;

/** Lines measured as they look: in columns, with tab stops at every eighth. */
final class Columns {
    private static final int TAB = 8;

    private Columns() {}

    static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return line.substring(0, end);
    }

    /** How many columns the line takes. A character takes one, whatever it needs in memory; a mark set on the one before takes none. */
    static int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            int character = line.codePointAt(i);
            width += character == '\t' ? TAB - width % TAB : ownWidth(character);
        }
        return width;
    }

    static String untabified(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder();
        int width = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            int character = line.codePointAt(i);
            int own = character == '\t' ? TAB - width % TAB : ownWidth(character);
            out.append(character == '\t' ? " ".repeat(own) : Character.toString(character));
            width += own;
        }
        return out.toString();
    }

    private static int ownWidth(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> 1;
        };
    }
}

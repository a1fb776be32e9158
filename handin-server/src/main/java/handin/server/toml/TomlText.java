package handin.server.toml;

/** Writes TOML. */
public final class TomlText {
    private TomlText() {}

    /** A text in quotes, whatever is in it; fit as a key too. */
    public static String quote(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> append(quoted, c);
            }
        });
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int c) {
        boolean loneSurrogate = Character.getType(c) == Character.SURROGATE;
        if (loneSurrogate) {
            quoted.append('\uFFFD');
        } else if (Character.isISOControl(c)) {
            quoted.append(String.format("\\u%04X", c));
        } else {
            quoted.appendCodePoint(c);
        }
    }
}

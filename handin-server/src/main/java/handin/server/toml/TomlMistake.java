package handin.server.toml;

/** Something wrong in a TOML file. The message is one line, {@code file:line:column: sentence}. */
public final class TomlMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param line from 1
     * @param column from 1
     */
    TomlMistake(String file, int line, int column, String sentence) {
        super(file + ":" + line + ":" + column + ": " + sentence, null, false, false);
    }
}

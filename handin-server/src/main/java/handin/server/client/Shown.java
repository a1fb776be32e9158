package handin.server.client;

/** Makes text from elsewhere harmless for a terminal. */
final class Shown {
    private Shown() {}

    /** Control characters could move the cursor or rename the window; all but line ends and tabs are replaced. */
    static String safely(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point) && point != '\n' && point != '\t' ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

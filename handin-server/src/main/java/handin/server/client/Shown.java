package handin.server.client;

/** Makes text from elsewhere harmless for a terminal. */
final class Shown {
    private Shown() {}

    /** Control characters could move the cursor, rename the window or reverse a line; all but line ends and tabs are replaced. */
    static String safely(String text) {
        return text.codePoints()
                .map(point -> acts(point) ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean acts(int point) {
        boolean reverses = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return reverses || Character.isISOControl(point) && point != '\n' && point != '\t';
    }
}

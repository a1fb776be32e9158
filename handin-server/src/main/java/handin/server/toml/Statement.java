package handin.server.toml;

import java.util.List;

/**
 * One statement of a TOML text, by its places in it. All end where the next begins.
 *
 * @param kind what it is
 * @param key its parts, without quotes; empty if it has none
 * @param start of its first line
 * @param valueStart of the value; {@code end} if it has none
 * @param valueEnd after the value
 * @param end after its last line
 */
record Statement(Kind kind, List<String> key, int start, int valueStart, int valueEnd, int end) {
    enum Kind {
        /** {@code [table]} or {@code [[table]]}. */
        HEADER,
        /** {@code key = value}. */
        VALUE,
        /** A comment, an empty line. */
        OTHER
    }
}

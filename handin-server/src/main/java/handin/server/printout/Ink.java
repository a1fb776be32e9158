package handin.server.printout;

/** How a piece of a program is shown. */
enum Ink {
    PLAIN,
    KEYWORD,
    NUMBER,
    STRING,
    COMMENT,
    STAFF,
    TITLE;

    boolean isBold() {
        return this == KEYWORD || this == TITLE;
    }
}

package handin.worker.scheme;

import java.util.Arrays;

/** Plain Scheme, and the teaching languages of Racket. */
enum Level {
    PLAIN(""),
    BEGINNER("beginner"),
    BEGINNER_ABBR("beginner-abbr"),
    INTERMEDIATE("intermediate"),
    INTERMEDIATE_LAMBDA("intermediate-lambda"),
    ADVANCED("advanced");

    private final String title;

    Level(String title) {
        this.title = title;
    }

    /** @throws IllegalArgumentException for a level that no language has */
    static Level named(String title) {
        return Arrays.stream(values())
                .filter(level -> level.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Scheme has no level " + title));
    }

    boolean teaches() {
        return this != PLAIN;
    }
}

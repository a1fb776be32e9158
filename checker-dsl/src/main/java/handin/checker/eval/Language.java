package handin.checker.eval;

/**
 * A language as a checker names it.
 *
 * @param name such as {@code groovy}
 * @param level such as {@code intermediate}; empty where there are none
 * @param engine which worker evaluates it: {@code groovy}, {@code java} or {@code scheme}
 * @param suffix of its files, without the dot
 * @param comment how a line comment starts: {@code //}, {@code ;}
 * @param firstColumn what its users call the first column: 0 for Racket's languages, 1 elsewhere
 */
public record Language(String name, String level, String engine, String suffix, String comment, int firstColumn) {
    /** As people write it: {@code groovy}, {@code special intermediate}. */
    public String title() {
        return level.isEmpty() ? name : name + " " + level;
    }
}

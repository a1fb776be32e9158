package handin.checker.sandbox;

/** The limits that end a program. */
public enum Limit {
    WALL,
    CPU,
    MEMORY,
    PROCESSES,
    OUTPUT,
    FILE_SIZE
}

package handin.checker.sandbox;

/**
 * How the sandbox is set up.
 *
 * @param runtime where small files of ours lie while programs run
 * @param firstUser when we are root: the user id of the first program; others take the next free one above
 */
public record SandboxSettings(RuntimeDirectory runtime, int firstUser) {
    /** Above the ids that distributions give to people and services, below those of subordinate id ranges. */
    public static final int FIRST_USER = 61_000;

    public SandboxSettings {
        if (firstUser < 1000) {
            throw new IllegalArgumentException(
                    "user id " + firstUser + " may belong to a service; take one from 1000 up");
        }
    }

    public SandboxSettings(RuntimeDirectory runtime) {
        this(runtime, FIRST_USER);
    }
}

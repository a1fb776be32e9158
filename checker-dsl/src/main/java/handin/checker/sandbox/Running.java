package handin.checker.sandbox;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A started program. */
public interface Running {
    /** Ends it with {@link Limit#WALL} unless this is called again within that time. Replaces the wall limit it was started with. */
    void deadline(Duration fromNow);

    /** Ends it with {@link Limit#CPU} when it has used that much more processor time than now. Replaces an earlier budget. */
    void budget(Duration cpu);

    /** What it printed so far, at most {@link Limits#KEPT_OUTPUT} bytes of it; bytes that are no UTF-8 are replaced. */
    String output();

    /** The same of its standard error, where the program asked for the two streams apart; else empty. */
    String errors();

    /** Completes once it and all it started are gone. */
    CompletableFuture<Outcome> ended();

    /** Kills it and all it started, and waits until they are gone. Once it has ended this only says how. */
    Outcome kill();
}

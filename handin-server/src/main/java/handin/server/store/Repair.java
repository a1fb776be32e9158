package handin.server.store;

import handin.server.account.Team;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pass over all folders after the store was opened. It goes on while the store is in use: a folder that somebody wants before it is reached is brought
 * in order there and then, by the same {@link Mending}.
 */
final class Repair implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Repair.class);
    private final Teams teams;
    private final Locks locks;
    private final Guards guards;
    private final Mending mending;
    private final FutureTask<Boolean> pass = new FutureTask<>(this::all);
    private volatile boolean closed;

    /** Makes the guard of a team's folder for an assignment. */
    interface Guards {
        GuardedFolder of(Team team, String assignment);
    }

    /** @param locks of the teams */
    Repair(Teams teams, Locks locks, Guards guards, Mending mending) {
        this.teams = teams;
        this.locks = locks;
        this.guards = guards;
        this.mending = mending;
    }

    void start() {
        Thread.ofVirtual().name("store repair").start(pass);
    }

    /** Returns when all folders are in order. */
    void await() throws InterruptedException {
        try {
            pass.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Boolean all() {
        try {
            long start = System.nanoTime();
            teams.all().forEach(this::allOf);
            LOG.info(
                    "{} folders were looked through in {} ms, {} were not in order",
                    mending.seen(),
                    (System.nanoTime() - start) / 1_000_000,
                    mending.mended());
            return true;
        } catch (IOException | RuntimeException | Error e) {
            LOG.error("the work could not be looked through; the next start tries again", e);
            return e instanceof Error error ? fail(error) : false;
        }
    }

    private static boolean fail(Error error) {
        throw error;
    }

    private void allOf(Team team) {
        if (closed) {
            return;
        }
        try {
            List<String> assignments = teams.assignments(team);
            for (String assignment : assignments) {
                guards.of(team, assignment).mend();
            }
            if (assignments.isEmpty()) {
                removeIfEmpty(team);
            }
        } catch (IOException e) {
            LOG.error("the work of {} could not be looked through; staff must look at it", team.name(), e);
        }
    }

    private void removeIfEmpty(Team team) throws IOException {
        try (var held = locks.holdBriefly(team.name())) {
            teams.removeIfEmpty(team);
        }
    }

    /** Ends the pass; the next start makes it anew. */
    @Override
    public void close() {
        closed = true;
        boolean interrupted = Thread.interrupted();
        while (!pass.isDone()) {
            try {
                pass.get();
            } catch (InterruptedException later) {
                interrupted = true;
            } catch (ExecutionException logged) {
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

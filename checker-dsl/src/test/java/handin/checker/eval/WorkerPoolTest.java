package handin.checker.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.checker.sandbox.Outcome;
import handin.checker.sandbox.Running;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkerPoolTest {
    /** As a pool thread does: what a start throws ends there. */
    private static final Executor BACKGROUND = task -> CompletableFuture.runAsync(task);

    private final List<Start> starts = new CopyOnWriteArrayList<>();

    private static Worker worker() {
        return new Worker(new Alive(), null);
    }

    @Test
    void aReserveThatCannotStartIsNotHandedToWhoeverTakesIt() throws Exception {
        var good = worker();
        var pool = new WorkerPool(
                1,
                how -> {
                    starts.add(how);
                    if (how == Start.WARM) {
                        throw new EvaluationLost("no warm one today", null);
                    }
                    return good;
                },
                BACKGROUND);
        pool.fill();
        assertThat(pool.take()).isSameAs(good);
        assertThat(starts).contains(Start.WARM, Start.COLD);
        pool.close();
    }

    @Test
    void anErrorOfTheMachineReachesWhoeverWaits() {
        var pool = new WorkerPool(
                0,
                how -> {
                    throw new OutOfMemoryError("unable to create native thread");
                },
                BACKGROUND);
        assertThatThrownBy(pool::take)
                .isInstanceOf(EvaluationLost.class)
                .hasRootCauseInstanceOf(OutOfMemoryError.class);
        pool.close();
    }

    private record Alive() implements Running {
        @Override
        public void deadline(Duration fromNow) {}

        @Override
        public void budget(Duration cpu) {}

        @Override
        public String errors() {
            return "";
        }

        @Override
        public String output() {
            return "";
        }

        @Override
        public CompletableFuture<Outcome> ended() {
            return new CompletableFuture<>();
        }

        @Override
        public Outcome kill() {
            throw new AssertionError("nobody kills it");
        }
    }
}

package handin.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LocksTest {
    private final Locks locks = new Locks();

    @Test
    void aNameGivenTwiceIsTakenOnce() {
        locks.holdBriefly(List.of("alice", "alice")).close();
        assertThat(locks.size()).isZero();
    }

    @Test
    void twoWhoWantTheSameNamesInAnyOrderNeverBlockEachOther() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 500; i++) {
                var names = new ArrayList<>(List.of("a", "b", "c"));
                Collections.shuffle(names);
                threads.submit(() -> {
                    try (var held = locks.holdBriefly(names)) {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.yield();
                        inside.decrementAndGet();
                    }
                    return null;
                });
            }
        }
        assertThat(most.get()).isEqualTo(1);
        assertThat(locks.size()).isZero();
    }

    @Test
    void closingTwiceLetsGoOnce() {
        var held = locks.holdBriefly(List.of("a"));
        held.close();
        held.close();
        try (var first = locks.holdBriefly(List.of("a"))) {
            assertThat(locks.size()).isEqualTo(1);
        }
    }
}

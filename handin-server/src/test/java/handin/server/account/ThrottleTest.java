package handin.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ThrottleTest {
    private final AtomicLong ticks = new AtomicLong(Long.MAX_VALUE - 5);
    private final Throttle throttle = new Throttle(ticks::get);

    private void pass(Duration time) {
        ticks.addAndGet(time.toNanos());
    }

    /** @return the seconds to wait; 0 if the password was looked at */
    private long wrong(String account, String address) {
        try (var attempt = throttle.begin(List.of(account), address)) {
            if (attempt.candidates().isEmpty()) {
                return attempt.seconds();
            }
            attempt.wrong();
            return 0;
        }
    }

    private boolean right(String account, String address) {
        try (var attempt = throttle.begin(List.of(account), address)) {
            attempt.candidates().forEach(attempt::right);
            return !attempt.candidates().isEmpty();
        }
    }

    @Test
    void afterFiveWrongPasswordsTheWaitDoublesUpToAMinute() {
        for (int i = 0; i < 5; i++) {
            assertThat(wrong("alice", "a")).isZero();
        }
        for (long wait : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
            assertThat(wrong("alice", "a")).isEqualTo(wait);
            pass(Duration.ofSeconds(wait).minusMillis(1));
            assertThat(wrong("alice", "a")).isEqualTo(1);
            pass(Duration.ofMillis(1));
            assertThat(wrong("alice", "a")).isZero();
        }
    }

    @Test
    void askingTooEarlyCostsNothing() {
        IntStream.range(0, 5).forEach(i -> wrong("alice", "a"));
        IntStream.range(0, 50).forEach(i -> assertThat(wrong("alice", "a")).isEqualTo(1));
        pass(Duration.ofSeconds(1));
        assertThat(right("alice", "a")).isTrue();
    }

    @Test
    void theRightPasswordAndAQuietWhileForgetTheWrongOnes() {
        IntStream.range(0, 4).forEach(i -> wrong("alice", "a"));
        assertThat(right("alice", "a")).isTrue();
        IntStream.range(0, 5).forEach(i -> assertThat(wrong("alice", "a")).isZero());
        assertThat(wrong("alice", "a")).isEqualTo(1);
        pass(Duration.ofMinutes(11));
        IntStream.range(0, 5).forEach(i -> assertThat(wrong("alice", "a")).isZero());
    }

    @Test
    void oneWhoMistypesBlocksNobodyElseBehindTheSameAddress() {
        for (int i = 0; i < 100; i++) {
            wrong("mistyper", "lab");
            pass(Duration.ofSeconds(1));
        }
        IntStream.range(0, 60)
                .forEach(i -> assertThat(right("student" + i, "lab")).isTrue());
    }

    @Test
    void guessingFromManyAddressesIsSlowedButDoesNotKeepTheOwnerOut() {
        assertThat(right("alice", "home")).isTrue();
        IntStream.range(0, 1000).forEach(i -> wrong("alice", "bot" + i));
        assertThat(wrong("alice", "bot-next")).isPositive();
        assertThat(right("alice", "home")).isTrue();
        assertThat(right("alice", "new place")).isFalse();
        pass(Duration.ofSeconds(5));
        assertThat(right("alice", "new place")).isTrue();
    }

    @Test
    void anAddressThatTriesAllNamesIsSlowedExceptForThoseWhoLoggedInThereBefore() {
        assertThat(right("alice", "lab")).isTrue();
        IntStream.range(0, 600).forEach(i -> wrong("name" + i, "lab"));
        assertThat(wrong("name", "lab")).isEqualTo(1);
        assertThat(right("alice", "lab")).isTrue();
        assertThat(right("bob", "elsewhere")).isTrue();
        pass(Duration.ofSeconds(1));
        assertThat(right("bob", "lab")).isTrue();
    }

    @Test
    void aTeamCountsForEachMemberAndOnlyThoseWithoutAWaitAreTried() {
        IntStream.range(0, 5).forEach(i -> wrong("alice", "a"));
        try (var attempt = throttle.begin(List.of("alice", "bob"), "a")) {
            assertThat(attempt.candidates()).containsExactly("bob");
            assertThat(attempt.seconds()).isEqualTo(1);
            attempt.wrong();
        }
        IntStream.range(0, 4).forEach(i -> assertThat(wrong("bob", "a")).isZero());
        assertThat(wrong("bob", "a")).isEqualTo(1);
    }

    @Test
    void whoLoggedInThereBeforeIsTriedFirst() {
        assertThat(right("bob", "a")).isTrue();
        try (var attempt = throttle.begin(List.of("alice", "bob", "carol"), "a")) {
            assertThat(attempt.candidates()).containsExactly("bob", "alice", "carol");
        }
    }

    @Test
    void tryingAtOnceGainsNothing() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> tries = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> {
                        try (var attempt = throttle.begin(List.of("alice"), "a")) {
                            Thread.yield();
                            attempt.candidates().forEach(any -> attempt.wrong());
                            return (long) attempt.candidates().size();
                        }
                    }))
                    .toList();
            long looked = 0;
            for (Future<Long> one : tries) {
                looked += one.get();
            }
            assertThat(looked).isEqualTo(5);
        }
    }

    @Test
    void aTryThatWasGivenUpDoesNotCount() {
        for (int i = 0; i < 20; i++) {
            throttle.begin(List.of("alice"), "a").close();
        }
        assertThat(right("alice", "a")).isTrue();
    }

    @Test
    void anIpv6AddressCountsAsItsNetwork() {
        assertThat(Addresses.key("2001:db8:1:2:3::4")).isEqualTo(Addresses.key("2001:db8:1:2:ffff::"));
        assertThat(Addresses.key("2001:db8:1:2::1")).isNotEqualTo(Addresses.key("2001:db8:1:3::1"));
        assertThat(Addresses.key("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Addresses.key("::ffff:192.0.2.1")).isNotEqualTo(Addresses.key("::ffff:192.0.2.2"));
        assertThat(Addresses.key("nonsense")).isEqualTo("nonsense");
    }

    @Test
    void whatWasLongestUnusedIsForgottenFirst() {
        var recent = new Recent<String, Integer>(2);
        recent.put("a", 1);
        recent.put("b", 2);
        assertThat(recent.get("a")).isEqualTo(1);
        recent.put("c", 3);
        assertThat(recent.keySet()).containsExactly("a", "c");
    }

    private boolean guessTheMasters(String account, String address) {
        try (var attempt = throttle.begin(List.of(account), address)) {
            boolean looked = attempt.mayBeMaster();
            attempt.wrong();
            return looked;
        }
    }

    @Test
    void theOwnPasswordBetweenGuessesBuysNoMoreGuessesAtTheMasterPassword() {
        for (int i = 0; i < 100; i++) {
            if (i % 4 == 0) {
                assertThat(right("mallory", "a")).isTrue();
            }
            assertThat(guessTheMasters("mallory", "a")).isTrue();
        }
        assertThat(right("mallory", "a")).isTrue();
        assertThat(guessTheMasters("mallory", "a")).isFalse();
        assertThat(guessTheMasters("mallory", "b")).isTrue();
        pass(Duration.ofSeconds(10));
        assertThat(right("mallory", "a")).isTrue();
        assertThat(guessTheMasters("mallory", "a")).isTrue();
        try (var attempt = throttle.begin(List.of("alice"), "a")) {
            attempt.master();
        }
        assertThat(guessTheMasters("alice", "a")).isTrue();
    }
}

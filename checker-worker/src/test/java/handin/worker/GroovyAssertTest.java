package handin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import handin.worker.wire.Response.Thrown;
import org.junit.jupiter.api.Test;

/** Asserts in programs whose lines are renumbered for coverage. */
class GroovyAssertTest {
    @Test
    void aFailedAssertDrawsItselfAlone() {
        var failed = Submitted.covered("groovy", """
                // a comment
                def count(text) {
                    text.size()
                }

                assert count('ab') == 3
                """).loaded();
        assertThat(failed).isInstanceOfSatisfying(Thrown.class, thrown -> {
            assertThat(thrown.message())
                    .startsWith("assert count('ab') == 3\n       |           |\n       2           false");
            assertThat(thrown.places())
                    .first()
                    .satisfies(place -> assertThat(place.line()).isEqualTo(6));
        });
    }

    @Test
    void anAssertNeverReachedIsReported() {
        assertThat(Submitted.covered("groovy", """
                def check(n) {
                    if (n > 0) {
                        assert n == 1 :
                            'a message'
                    }
                    n
                }
                check(0)
                """).uncovered()).first().isEqualTo("3:9");
    }

    @Test
    void anAssertThatHoldsIsCoveredMessageAndAll() {
        assertThat(Submitted.covered("groovy", """
                def check(n) {
                    assert n > 0 :
                        "too small: $n"
                    assert [n, 2].every { it > 0 }
                    n
                }
                check(1)
                """).uncovered()).isEmpty();
    }
}

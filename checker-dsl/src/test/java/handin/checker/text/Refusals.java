package handin.checker.text;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Refusal;
import handin.checker.model.Refused;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a call refuses. */
final class Refusals {
    private Refusals() {}

    static Refusal refusalOf(ThrowingCallable call) {
        Refused refused = Assertions.catchThrowableOfType(Refused.class, call);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.refusal();
    }
}

package handin.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Refused;
import handin.checker.text.SubmissionText;

/** Any submission is a program's text or refused with a sentence. */
public final class WxmeFuzz {
    private WxmeFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            assertThat(SubmissionText.read(bytes).text()).isNotBlank().doesNotContain("\0", "\r");
        } catch (Refused expected) {
            assertThat(expected).hasMessageEndingWith(".");
        }
    }
}

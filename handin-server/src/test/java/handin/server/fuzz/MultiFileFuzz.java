package handin.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.model.Refused;
import handin.checker.text.MultiFile;
import java.nio.charset.StandardCharsets;

/** Any bytes behind the first line are files or refused with a sentence, and files are packed so that they unpack the same. */
public final class MultiFileFuzz {
    private static final byte[] START = "<<<MULTI-SUBMISSION-FILE>>>\n".getBytes(StandardCharsets.US_ASCII);

    private MultiFileFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        byte[] content = new byte[START.length + bytes.length];
        System.arraycopy(START, 0, content, 0, START.length);
        System.arraycopy(bytes, 0, content, START.length, bytes.length);
        try {
            assertUnpacksTheSame(MultiFile.read(content));
        } catch (Refused expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
    }

    private static void assertUnpacksTheSame(MultiFile files) {
        var again = MultiFile.read(files.packed()).files();
        assertThat(again).hasSameSizeAs(files.files());
        for (int i = 0; i < again.size(); i++) {
            var file = files.files().get(i);
            assertThat(file.name()).isEqualTo(again.get(i).name()).doesNotContain("/", "\\");
            assertThat(file.content()).isEqualTo(again.get(i).content());
        }
    }
}

package handin.server.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.checker.model.Conversation.BoxStyle;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {
    private static ReplyReader reader(String text) {
        return new ReplyReader(ByteSource.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    static Stream<Reply> all() {
        return Stream.of(
                new Reply.Word("confirm"),
                new Reply.Status("running tests"),
                new Reply.Final("Saved, with a penalty of \"5\"."),
                new Reply.Box("Sure?", EnumSet.of(BoxStyle.YES_NO, BoxStyle.CAUTION)),
                new Reply.Box("Sure?", Set.of()),
                new Reply.Names(List.of("hw1", "hw 2")),
                new Reply.Names(List.of()),
                new Reply.Size(5_000_000_000L),
                new Reply.Problem("not an active assignment: hw0"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theClientReadsWhatTheServerSays(Reply reply) throws IOException {
        assertThat(reader(new String(reply.encoded(), StandardCharsets.UTF_8)).next())
                .isEqualTo(reply);
    }

    @Test
    void theOrderOfStylesIsThatOfTheOriginal() {
        var box = new Reply.Box("a\nb", EnumSet.of(BoxStyle.STOP, BoxStyle.OK_CANCEL));
        assertThat(new String(box.encoded(), StandardCharsets.UTF_8))
                .isEqualTo("message-box\n\"a\\nb\"\n(ok-cancel stop)\n");
    }

    @Test
    void stylesOfOtherClientsAreLeftOut() throws IOException {
        assertThat(reader("message-box \"a\" (yes-no blinking)").next())
                .isEqualTo(new Reply.Box("a", EnumSet.of(BoxStyle.YES_NO)));
    }

    @Test
    void theEndIsTheEnd() {
        assertThatThrownBy(() -> reader("").next()).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> reader("message\n").next()).isInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"message 5", "message-box \"a\" b", "(a b)", "99999999999999999999", "#t"})
    void whatNoServerSaysIsRefused(String text) {
        assertThatThrownBy(() -> reader(text).next()).isInstanceOf(UnreadableDatum.class);
    }
}

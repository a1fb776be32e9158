package handin.server.protocol;

import handin.checker.model.Conversation.BoxStyle;
import handin.server.protocol.Datum.Items;
import handin.server.protocol.Datum.Text;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that a server says. */
public sealed interface Reply {
    /** It goes on: {@code ver1}, {@code ok}, {@code go}, {@code confirm}. */
    record Word(String symbol) implements Reply {}

    /** Show this now. */
    record Status(String text) implements Reply {}

    /** Keep this and show it at the end, in place of "Handin successful". */
    record Final(String text) implements Reply {}

    /** Ask this. */
    record Box(String text, Set<BoxStyle> styles) implements Reply {
        public Box {
            styles = styles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(styles));
        }
    }

    /** Strings that were asked for, such as the assignments. */
    record Names(List<String> names) implements Reply {
        public Names {
            names = List.copyOf(names);
        }
    }

    /** So many bytes follow, after a {@code $}. */
    record Size(long count) implements Reply {}

    /** It does not go on, and why. */
    record Problem(String sentence) implements Reply {}

    /** The bytes on the wire, up to and with the last line end. */
    default byte[] encoded() {
        return lines().stream()
                .map(datum -> datum + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return switch (this) {
            case Word(var symbol) -> List.of(symbol);
            case Status(var text) -> List.of("message", new Text(text).written());
            case Final(var text) -> List.of("message-final", new Text(text).written());
            case Box(var text, var styles) ->
                List.of(
                        "message-box",
                        new Text(text).written(),
                        ReplyReader.symbols(styles).written());
            case Names(var names) -> List.of(Items.texts(names).written());
            case Size(var count) -> List.of(Long.toString(count));
            case Problem(var sentence) -> List.of(new Text(sentence).written());
        };
    }
}

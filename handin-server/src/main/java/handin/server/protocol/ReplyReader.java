package handin.server.protocol;

import handin.checker.model.Conversation.BoxStyle;
import handin.server.protocol.Datum.Items;
import handin.server.protocol.Datum.Symbol;
import handin.server.protocol.Datum.Text;
import handin.server.protocol.Datum.Whole;
import java.io.EOFException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what a server says. */
public final class ReplyReader {
    private final DatumReader data;

    public ReplyReader(ByteSource source) {
        this.data = new DatumReader(source);
    }

    /**
     * The next reply.
     *
     * @throws EOFException if the server closed instead
     * @throws UnreadableDatum if it says what no handin server says
     */
    public Reply next() throws IOException {
        return switch (datum()) {
            case Text(var sentence) -> new Reply.Problem(sentence);
            case Whole(var value) when value.bitLength() < Long.SIZE -> new Reply.Size(value.longValue());
            case Items names -> new Reply.Names(texts(names));
            case Symbol symbol -> said(symbol.name());
            case Datum other -> throw strange(other);
        };
    }

    private Reply said(String name) throws IOException {
        return switch (name) {
            case "message" -> new Reply.Status(text());
            case "message-final" -> new Reply.Final(text());
            case "message-box" -> new Reply.Box(text(), styles(datum()));
            default -> new Reply.Word(name);
        };
    }

    static Items symbols(Set<BoxStyle> styles) {
        return Items.symbols(styles.stream().map(ReplyReader::symbol).toArray(String[]::new));
    }

    private static String symbol(BoxStyle style) {
        return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<BoxStyle> styles(Datum datum) throws UnreadableDatum {
        if (!(datum instanceof Items(var items))) {
            throw strange(datum);
        }
        Set<BoxStyle> styles = EnumSet.noneOf(BoxStyle.class);
        for (BoxStyle style : BoxStyle.values()) {
            if (items.contains(new Symbol(symbol(style)))) {
                styles.add(style);
            }
        }
        return styles;
    }

    private static List<String> texts(Items items) throws UnreadableDatum {
        if (!items.items().stream().allMatch(Text.class::isInstance)) {
            throw strange(items);
        }
        return items.items().stream().map(Datum::displayed).toList();
    }

    private String text() throws IOException {
        return switch (datum()) {
            case Text(var value) -> value;
            case Datum other -> throw strange(other);
        };
    }

    private Datum datum() throws IOException {
        return data.read().orElseThrow(() -> new EOFException("the server closed the connection"));
    }

    private static UnreadableDatum strange(Datum datum) {
        return new UnreadableDatum("an unexpected " + datum.quoted());
    }
}

package handin.server.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.protocol.Datum.Symbol;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Any bytes are data or {@link UnreadableDatum}, to a server as to a client, and what was read is written so that it reads the same. */
public final class DatumFuzz {
    private static final int ALLOWED = 4096;

    private DatumFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        readAsServer(bytes);
        readAsClient(bytes);
    }

    private static void readAsServer(byte[] bytes) throws IOException {
        var reader = new DatumReader(new Allowance(source(bytes), ALLOWED));
        try {
            for (var datum = reader.read(); datum.isPresent(); datum = reader.read()) {
                assertReadsTheSame(datum.get());
            }
        } catch (UnreadableDatum | Allowance.Spent expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
    }

    private static void assertReadsTheSame(Datum datum) throws IOException {
        String written = datum.written();
        assertThat(new DatumReader(source(written.getBytes(StandardCharsets.UTF_8))).read())
                .as(written)
                .isEqualTo(Optional.of(datum));
        assertThat(datum.displayed()).isNotNull();
        assertThat(datum.quoted().codePoints().count()).isLessThanOrEqualTo(256);
    }

    private static void readAsClient(byte[] bytes) throws IOException {
        var replies = new ReplyReader(source(bytes));
        try {
            while (true) {
                assertReadsTheSame(replies.next());
            }
        } catch (UnreadableDatum | EOFException expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
    }

    /** Words are only ever those of the protocol, so they are sent as they are. */
    private static void assertReadsTheSame(Reply reply) throws IOException {
        boolean odd = reply instanceof Reply.Word(var symbol)
                && !new Symbol(symbol).written().equals(symbol);
        if (!odd) {
            assertThat(new ReplyReader(source(reply.encoded())).next()).isEqualTo(reply);
        }
    }

    private static ByteSource source(byte[] bytes) {
        return ByteSource.of(new ByteArrayInputStream(bytes));
    }
}

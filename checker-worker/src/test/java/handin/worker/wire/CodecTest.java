package handin.worker.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.worker.wire.Codec.BadFrame;
import handin.worker.wire.Codec.Frame;
import handin.worker.wire.Codec.Nonce;
import handin.worker.wire.Response.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodecTest {
    private static final Nonce NONCE = new Nonce(1, -2);

    static List<Response> responses() {
        var all = new Datum.Items(List.of(
                new Datum.Nothing(),
                new Datum.Bool(true),
                new Datum.Whole(BigInteger.TWO.pow(200).negate()),
                new Datum.Ratio(BigInteger.valueOf(5), BigInteger.valueOf(9)),
                new Datum.Decimal(new BigDecimal("1.50")),
                new Datum.Real(Double.NEGATIVE_INFINITY),
                new Datum.Text("λ é 日本 \u0000"),
                new Datum.Char(0x1F600),
                new Datum.Symbol("true"),
                new Datum.Distinct(List.of(new Datum.Bool(false))),
                new Datum.Entries(List.of(new Datum.Entry(new Datum.Text("k"), new Datum.Nothing()))),
                new Datum.Struct("Point", List.of(new Datum.Field("x", new Datum.Real(0.5)))),
                new Datum.Opaque("Thing", "Thing@1")));
        return List.of(
                new Response.Loaded(),
                new Response.Value(all, "printed"),
                new Response.Thrown("ArithmeticException", "/ by zero", List.of(new Place("hw.java", 3, 0))),
                new Response.Mistake("unexpected )", new Place("hw.rkt", 1, 2)),
                new Response.Description(Response.Kind.PROCEDURE, List.of(new Response.Arity(1, -1)), "f"),
                new Response.Uncovered(List.of(new Place("hw.rkt", 2, 20))),
                new Response.Underway(new Place("hw.java", 3, 0)));
    }

    static List<Request> requests() {
        return List.of(
                new Request.Load("intermediate", List.of(new Request.SourceFile("hw.rkt", "(f)")), true),
                new Request.Eval("(f 1)"),
                new Request.Describe("f", false),
                new Request.Coverage());
    }

    @ParameterizedTest
    @MethodSource("responses")
    void aResponseComesBackAsItWent(Response response) throws IOException {
        var back = Codec.readResponse(in(bytes(response)));
        assertThat(back).isEqualTo(new Frame<>(NONCE, 7, response));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestComesBackAsItWent(Request request) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Codec.writeRequest(new DataOutputStream(bytes), new Frame<>(NONCE, 7, request));
        assertThat(Codec.readRequest(in(bytes.toByteArray()))).isEqualTo(new Frame<>(NONCE, 7, request));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void aTornFrameIsRefused(Response response) throws IOException {
        byte[] whole = bytes(response);
        for (int length = 4; length < whole.length; length++) {
            byte[] torn = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Codec.readResponse(in(torn))).isInstanceOf(BadFrame.class);
        }
    }

    @Test
    void anAnnouncedGigabyteIsRefusedUnread() {
        assertThatThrownBy(() -> Codec.readResponse(in(new byte[] {0x40, 0, 0, 0})))
                .isInstanceOf(BadFrame.class);
    }

    @Test
    void aTooDeepValueIsRefused() throws IOException {
        Datum deep = new Datum.Nothing();
        for (int i = 0; i <= Codec.MAX_DEPTH; i++) {
            deep = new Datum.Items(List.of(deep));
        }
        byte[] bytes = bytes(new Response.Value(deep, ""));
        assertThatThrownBy(() -> Codec.readResponse(in(bytes))).isInstanceOf(BadFrame.class);
    }

    @Test
    void aFractionOfMillionsOfBitsIsRefused() throws IOException {
        var huge = java.math.BigInteger.TWO.pow(Codec.MAX_RATIO_BITS);
        byte[] bytes = bytes(new Response.Value(new Datum.Ratio(java.math.BigInteger.ONE, huge), ""));
        assertThatThrownBy(() -> Codec.readResponse(in(bytes))).isInstanceOf(BadFrame.class);
    }

    @Test
    void whatCostsTheReaderMuchIsRefused() throws IOException {
        var digits = new Datum.Whole(java.math.BigInteger.TWO.pow(Codec.MAX_BITS));
        refused(new Response.Value(digits, ""));
        refused(new Response.Value(new Datum.Decimal(new java.math.BigDecimal(digits.value())), ""));
        var allowed = new Datum.Whole(java.math.BigInteger.TWO.pow(Codec.MAX_BITS - 1));
        refused(new Response.Value(new Datum.Items(Collections.nCopies(50, allowed)), ""));
        refused(new Response.Value(new Datum.Items(Collections.nCopies(2 * Codec.MAX_ITEMS, new Datum.Nothing())), ""));
        refused(new Response.Uncovered(Collections.nCopies(100_000, new Response.Place("f", 1, 1))));
        refused(new Response.Description(
                Response.Kind.PROCEDURE, Collections.nCopies(100_000, new Response.Arity(1, 1)), "f"));
        assertThat(Codec.readResponse(in(bytes(new Response.Value(allowed, ""))))
                        .number())
                .isEqualTo(7);
    }

    private static void refused(Response response) throws IOException {
        byte[] bytes = bytes(response);
        assertThatThrownBy(() -> Codec.readResponse(in(bytes))).isInstanceOf(BadFrame.class);
    }

    @Test
    void randomBytesNeverDoMoreThanBeRefused() throws IOException {
        var random = new Random(42);
        byte[] whole = bytes(responses().get(1));
        for (int i = 0; i < 20_000; i++) {
            byte[] bent = whole.clone();
            for (int k = 0; k < 3; k++) {
                bent[4 + random.nextInt(bent.length - 4)] = (byte) random.nextInt();
            }
            try {
                Codec.readResponse(in(bent));
            } catch (IOException refused) {
                assertThat(refused).isInstanceOf(BadFrame.class);
            }
        }
    }

    private static byte[] bytes(Response response) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Codec.writeResponse(new DataOutputStream(bytes), new Frame<>(NONCE, 7, response));
        return bytes.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}

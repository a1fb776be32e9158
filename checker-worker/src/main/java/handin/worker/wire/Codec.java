package handin.worker.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Requests and responses as bytes. A frame is: length (4 bytes, of what follows), nonce (16 bytes), request number (4 bytes), kind (1 byte),
 * body. Reading never allocates much more than the frame's length, never recurses deeper than {@link #MAX_DEPTH}, and reads no value that
 * would cost much to print or compare; whatever does not parse is a {@link BadFrame}.
 */
public final class Codec {
    /** The longest frame either side accepts, in bytes. */
    public static final int MAX_FRAME = 4 << 20;

    /** The longest printed form of a value, in characters. */
    public static final int MAX_PRINTED = 4000;

    /** How deep lists within lists may go; a worker cuts deeper ones off as {@link Datum.Opaque}. */
    public static final int MAX_DEPTH = 64;

    /** How many items a value may hold in all; a worker cuts the rest off as {@link Datum.Opaque}. */
    public static final int MAX_ITEMS = 100_000;

    /** How long a whole or decimal number may be: to write millions of digits takes a processor for seconds. A worker cuts longer ones off. */
    public static final int MAX_BITS = 300_000;

    /** How long either part of a fraction may be: bringing millions of bits to lowest terms takes minutes. A worker cuts longer ones off. */
    public static final int MAX_RATIO_BITS = 100_000;

    private Codec() {}

    /** A frame's number, with the nonce of its worker, and what it carries. */
    public record Frame<T>(Nonce nonce, int number, T content) {}

    /** 128 random bits, fresh for each worker, without which no frame counts. */
    public record Nonce(long high, long low) {}

    /** Bytes that are no frame of ours: oversized, torn, of unknown kind, too deep. */
    public static final class BadFrame extends IOException {
        private static final long serialVersionUID = 1;

        public BadFrame(String message) {
            super(message);
        }
    }

    public static void writeRequest(DataOutputStream out, Frame<Request> frame) throws IOException {
        FrameIo.write(out, frame, RequestCodec::write);
    }

    public static Frame<Request> readRequest(DataInputStream in) throws IOException {
        return FrameIo.read(in, RequestCodec::read);
    }

    public static void writeResponse(DataOutputStream out, Frame<Response> frame) throws IOException {
        FrameIo.write(out, frame, ResponseCodec::write);
    }

    public static Frame<Response> readResponse(DataInputStream in) throws IOException {
        return FrameIo.read(in, ResponseCodec::read);
    }
}

package handin.worker.wire;

import handin.worker.wire.Codec.BadFrame;
import handin.worker.wire.Codec.Frame;
import handin.worker.wire.Codec.Nonce;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** The envelope of every frame. */
final class FrameIo {
    private static final int HEADER = 16 + 4;

    private FrameIo() {}

    interface Writer<T> {
        void write(DataOutputStream out, T content) throws IOException;
    }

    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static <T> void write(DataOutputStream out, Frame<T> frame, Writer<T> writer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var body = new DataOutputStream(bytes);
        body.writeLong(frame.nonce().high());
        body.writeLong(frame.nonce().low());
        body.writeInt(frame.number());
        writer.write(body, frame.content());
        if (bytes.size() > Codec.MAX_FRAME) {
            throw new BadFrame("frame of " + bytes.size() + " bytes, at most " + Codec.MAX_FRAME + " go");
        }
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        out.flush();
    }

    /** Throws EOFException if the other side ended cleanly between frames. */
    static <T> Frame<T> read(DataInputStream in, Reader<T> reader) throws IOException {
        int length = in.readInt();
        if (length < HEADER + 1 || length > Codec.MAX_FRAME) {
            throw new BadFrame("frame of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new BadFrame("frame torn after " + bytes.length + " of " + length + " bytes");
        }
        var body = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            var nonce = new Nonce(body.readLong(), body.readLong());
            int number = body.readInt();
            T content = reader.read(body);
            if (body.available() > 0) {
                throw new BadFrame(body.available() + " bytes left over in a frame");
            }
            return new Frame<>(nonce, number, content);
        } catch (EOFException e) {
            throw new BadFrame("frame ends within a value");
        }
    }
}

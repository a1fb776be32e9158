package handin.worker.wire;

import handin.worker.wire.Codec.BadFrame;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts, counts and lists inside a frame. No length is believed beyond what the frame still holds. */
final class Scalars {
    private Scalars() {}

    static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        return in.readNBytes(count(in, 1));
    }

    static void whole(DataOutputStream out, BigInteger value) throws IOException {
        bytes(out, value.toByteArray());
    }

    static BigInteger whole(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        if (bytes.length == 0) {
            throw new BadFrame("a number without digits");
        }
        return new BigInteger(bytes);
    }

    static <T> void list(DataOutputStream out, List<T> items, FrameIo.Writer<T> writer) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(out, item);
        }
    }

    static <T> List<T> list(DataInputStream in, FrameIo.Reader<T> reader) throws IOException {
        int count = count(in, 1);
        var items = new ArrayList<T>(Math.min(count, 1024));
        for (int i = 0; i < count; i++) {
            items.add(reader.read(in));
        }
        return items;
    }

    /** A list that is no value's: more than {@code most} items are no claim but an attack. */
    static <T> List<T> list(DataInputStream in, int most, FrameIo.Reader<T> reader) throws IOException {
        List<T> items = list(in, reader);
        if (items.size() > most) {
            throw new BadFrame("a list of " + items.size() + ", at most " + most + " go");
        }
        return items;
    }

    /** A count of things of at least {@code size} bytes each that the rest of the frame can hold. */
    private static int count(DataInputStream in, int size) throws IOException {
        int count = in.readInt();
        if (count < 0 || (long) count * size > in.available()) {
            throw new BadFrame("a count of " + count + " with " + in.available() + " bytes left");
        }
        return count;
    }
}

package handin.worker.wire;

import handin.worker.wire.Codec.BadFrame;
import handin.worker.wire.Response.Arity;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Kind;
import handin.worker.wire.Response.Loaded;
import handin.worker.wire.Response.Mistake;
import handin.worker.wire.Response.Place;
import handin.worker.wire.Response.Thrown;
import handin.worker.wire.Response.Uncovered;
import handin.worker.wire.Response.Underway;
import handin.worker.wire.Response.Value;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** One byte of kind, then the parts in order. */
final class ResponseCodec {
    /** Places or arities: a worker sends at most some hundreds. */
    private static final int MOST = 1000;

    private static final Kind[] KINDS = Kind.values();

    private ResponseCodec() {}

    static void write(DataOutputStream out, Response response) throws IOException {
        switch (response) {
            case Loaded() -> out.writeByte(1);
            case Value(var value, var printed) -> {
                out.writeByte(2);
                DatumCodec.write(out, value);
                Scalars.text(out, printed);
            }
            case Thrown(var type, var message, var places) -> {
                out.writeByte(3);
                Scalars.text(out, type);
                Scalars.text(out, message);
                Scalars.list(out, places, ResponseCodec::place);
            }
            case Mistake(var message, var place) -> {
                out.writeByte(4);
                Scalars.text(out, message);
                place(out, place);
            }
            case Description(var kind, var arities, var printed) -> {
                out.writeByte(5);
                out.writeByte(kind.ordinal());
                Scalars.list(out, arities, (to, arity) -> {
                    to.writeInt(arity.least());
                    to.writeInt(arity.most());
                });
                Scalars.text(out, printed);
            }
            case Uncovered(var places) -> {
                out.writeByte(6);
                Scalars.list(out, places, ResponseCodec::place);
            }
            case Underway(var place) -> {
                out.writeByte(7);
                place(out, place);
            }
        }
    }

    static Response read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 1 -> new Loaded();
            case 2 -> new Value(DatumCodec.read(in), Scalars.text(in));
            case 3 -> new Thrown(Scalars.text(in), Scalars.text(in), Scalars.list(in, MOST, ResponseCodec::place));
            case 4 -> new Mistake(Scalars.text(in), place(in));
            case 5 ->
                new Description(
                        kind(in),
                        Scalars.list(in, MOST, from -> new Arity(from.readInt(), from.readInt())),
                        Scalars.text(in));
            case 6 -> new Uncovered(Scalars.list(in, MOST, ResponseCodec::place));
            case 7 -> new Underway(place(in));
            default -> throw new BadFrame("a response of kind " + kind);
        };
    }

    private static Kind kind(DataInputStream in) throws IOException {
        int ordinal = in.readByte();
        if (ordinal < 0 || ordinal >= KINDS.length) {
            throw new BadFrame("a description of kind " + ordinal);
        }
        return KINDS[ordinal];
    }

    private static void place(DataOutputStream out, Place place) throws IOException {
        Scalars.text(out, place.file());
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    private static Place place(DataInputStream in) throws IOException {
        return new Place(Scalars.text(in), in.readInt(), in.readInt());
    }
}

package handin.worker.wire;

import handin.worker.wire.Codec.BadFrame;
import handin.worker.wire.Datum.Bool;
import handin.worker.wire.Datum.Char;
import handin.worker.wire.Datum.Decimal;
import handin.worker.wire.Datum.Distinct;
import handin.worker.wire.Datum.Entries;
import handin.worker.wire.Datum.Entry;
import handin.worker.wire.Datum.Field;
import handin.worker.wire.Datum.Items;
import handin.worker.wire.Datum.Nothing;
import handin.worker.wire.Datum.Opaque;
import handin.worker.wire.Datum.Ratio;
import handin.worker.wire.Datum.Real;
import handin.worker.wire.Datum.Struct;
import handin.worker.wire.Datum.Symbol;
import handin.worker.wire.Datum.Text;
import handin.worker.wire.Datum.Whole;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** One byte of kind, then the parts in order, depth counted. */
final class DatumCodec {
    private DatumCodec() {}

    static void write(DataOutputStream out, Datum datum) throws IOException {
        switch (datum) {
            case Nothing() -> out.writeByte(1);
            case Bool(var value) -> {
                out.writeByte(2);
                out.writeBoolean(value);
            }
            case Whole(var value) -> {
                out.writeByte(3);
                Scalars.whole(out, value);
            }
            case Ratio(var numerator, var denominator) -> {
                out.writeByte(4);
                Scalars.whole(out, numerator);
                Scalars.whole(out, denominator);
            }
            case Decimal(var value) -> {
                out.writeByte(5);
                Scalars.whole(out, value.unscaledValue());
                out.writeInt(value.scale());
            }
            case Real(var value) -> {
                out.writeByte(6);
                out.writeDouble(value);
            }
            case Text(var value) -> {
                out.writeByte(7);
                Scalars.text(out, value);
            }
            case Char(var codePoint) -> {
                out.writeByte(8);
                out.writeInt(codePoint);
            }
            case Symbol(var name) -> {
                out.writeByte(9);
                Scalars.text(out, name);
            }
            case Items(var items) -> {
                out.writeByte(10);
                Scalars.list(out, items, DatumCodec::write);
            }
            case Distinct(var items) -> {
                out.writeByte(11);
                Scalars.list(out, items, DatumCodec::write);
            }
            case Entries(var entries) -> {
                out.writeByte(12);
                Scalars.list(out, entries, (to, entry) -> {
                    write(to, entry.key());
                    write(to, entry.value());
                });
            }
            case Struct(var type, var fields) -> {
                out.writeByte(13);
                Scalars.text(out, type);
                Scalars.list(out, fields, (to, field) -> {
                    Scalars.text(to, field.name());
                    write(to, field.value());
                });
            }
            case Opaque(var type, var printed) -> {
                out.writeByte(14);
                Scalars.text(out, type);
                Scalars.text(out, printed);
            }
        }
    }

    static Datum read(DataInputStream in) throws IOException {
        return read(in, new Allowance(), 0);
    }

    private static Datum read(DataInputStream in, Allowance allowance, int depth) throws IOException {
        allowance.item();
        if (depth > Codec.MAX_DEPTH) {
            throw new BadFrame("a value nested more than " + Codec.MAX_DEPTH + " deep");
        }
        int kind = in.readByte();
        return switch (kind) {
            case 1 -> new Nothing();
            case 2 -> new Bool(in.readBoolean());
            case 3 -> new Whole(number(in, allowance));
            case 4 -> ratio(number(in, allowance), number(in, allowance));
            case 5 -> decimal(number(in, allowance), in.readInt());
            case 6 -> new Real(in.readDouble());
            case 7 -> new Text(Scalars.text(in));
            case 8 -> codePoint(in.readInt());
            case 9 -> new Symbol(Scalars.text(in));
            case 10 -> new Items(Scalars.list(in, from -> read(from, allowance, depth + 1)));
            case 11 -> new Distinct(Scalars.list(in, from -> read(from, allowance, depth + 1)));
            case 12 ->
                new Entries(Scalars.list(
                        in, from -> new Entry(read(from, allowance, depth + 1), read(from, allowance, depth + 1))));
            case 13 ->
                new Struct(
                        Scalars.text(in),
                        Scalars.list(in, from -> new Field(Scalars.text(from), read(from, allowance, depth + 1))));
            case 14 -> new Opaque(Scalars.text(in), Scalars.text(in));
            default -> throw new BadFrame("a value of kind " + kind);
        };
    }

    private static BigInteger number(DataInputStream in, Allowance allowance) throws IOException {
        BigInteger number = Scalars.whole(in);
        allowance.number(number.bitLength());
        return number;
    }

    private static Datum ratio(BigInteger numerator, BigInteger denominator) throws BadFrame {
        if (denominator.compareTo(BigInteger.ONE) <= 0) {
            throw new BadFrame("a fraction with the denominator " + denominator.signum());
        }
        if (Math.max(numerator.bitLength(), denominator.bitLength()) > Codec.MAX_RATIO_BITS) {
            throw new BadFrame("a fraction of " + numerator.bitLength() + " over " + denominator.bitLength() + " bits");
        }
        return new Ratio(numerator, denominator);
    }

    /** A scale of millions makes later arithmetic take hours, so it is refused here. */
    private static Datum decimal(BigInteger unscaled, int scale) throws BadFrame {
        if (Math.abs((long) scale) > 10_000) {
            throw new BadFrame("a decimal with the scale " + scale);
        }
        return new Decimal(new BigDecimal(unscaled, scale));
    }

    private static Datum codePoint(int codePoint) throws BadFrame {
        if (!Character.isValidCodePoint(codePoint)) {
            throw new BadFrame("a character numbered " + codePoint);
        }
        return new Char(codePoint);
    }
}

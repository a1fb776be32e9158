package handin.worker.scheme;

import gnu.mapping.Symbol;
import gnu.mapping.Values;
import gnu.math.IntNum;
import gnu.math.RatNum;
import gnu.math.RealNum;
import gnu.text.Char;
import handin.worker.engine.Data;
import handin.worker.wire.Codec;
import handin.worker.wire.Datum;
import handin.worker.wire.Datum.Nothing;
import handin.worker.wire.Datum.Ratio;
import handin.worker.wire.Datum.Real;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Kawa's own kinds of values. */
final class SchemeData extends Data {
    @Override
    protected @Nullable Datum plain(Object value) {
        return switch (value) {
            case IntNum whole -> whole(whole.asBigInteger());
            case RatNum ratio -> fraction(ratio.numerator().asBigInteger(), ratio.denominator().asBigInteger());
            case RealNum real -> new Real(real.doubleValue());
            case Char character -> new Datum.Char(character.intValue());
            case Symbol symbol -> new Datum.Symbol(symbol.getName());
            case Values<?> values when values.isEmpty() -> new Nothing();
            default -> super.plain(value);
        };
    }

    private static Datum fraction(BigInteger numerator, BigInteger denominator) {
        int bits = Math.max(numerator.bitLength(), denominator.bitLength());
        return bits > Codec.MAX_RATIO_BITS
                ? new Datum.Opaque("rational", "a fraction of " + bits + " bits")
                : new Ratio(numerator, denominator);
    }
}

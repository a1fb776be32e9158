package handin.worker.wire;

import handin.worker.wire.Codec.BadFrame;

/** What one value may still hold while it is read. A worker of ours stays far below it, one that was taken over need not. */
final class Allowance {
    /** A worker counts the items of lists; names of parts and the marks of what it cut off come on top. */
    private int items = 2 * Codec.MAX_ITEMS;

    /** A worker sends no more in one value, texts included. */
    private int digits = 1_000_000;

    /** One more value within the value. */
    void item() throws BadFrame {
        if (--items < 0) {
            throw new BadFrame("a value of more than " + 2 * Codec.MAX_ITEMS + " items");
        }
    }

    /** One more number of so many bits. */
    void number(int bits) throws BadFrame {
        digits -= bits / 8;
        if (bits > Codec.MAX_BITS || digits < 0) {
            throw new BadFrame("a number of " + bits + " bits, or too many of them");
        }
    }
}

package handin.checker.text;

import java.util.HashSet;
import java.util.Set;

/** The style list before an editor's contents. Nothing in it matters for text; it is read to get past it. */
final class WxmeStyles {
    private static final int SMOOTHING_SINCE = 5;
    private static final int PIXEL_SIZES_SINCE = 6;
    private static final int TRANSPARENT_SINCE = 3;
    private static final int ALPHA_SINCE = 11;

    private final WxmeItems items;
    private final int version;
    private final Set<Integer> seen = new HashSet<>();

    WxmeStyles(WxmeItems items, int version) {
        this.items = items;
        this.version = version;
    }

    /** Skips the list's id, and the list where the id is new. */
    void skipList() {
        if (!seen.add(items.integer())) {
            return;
        }
        // Style 0 is implied.
        for (int left = items.count(); left > 1; left--) {
            skipStyle();
        }
    }

    private void skipStyle() {
        items.integer();
        items.name();
        boolean join = items.integer() != 0;
        if (join) {
            items.skip(1);
        } else {
            items.skip(1);
            items.name();
            items.skip(numbersOfAFont() + numbersOfColors() + 2);
        }
    }

    /** Size multiplier and addition, weight, slant and underline on and off, and what came with later versions. */
    private int numbersOfAFont() {
        int switches = 3 + since(SMOOTHING_SINCE) + since(PIXEL_SIZES_SINCE) + since(TRANSPARENT_SINCE);
        return 2 + 2 * switches;
    }

    /** Multiplier and addition of foreground and background. The two last numbers of a style are its alignment. */
    private int numbersOfColors() {
        return 4 * (3 + since(ALPHA_SINCE));
    }

    private int since(int first) {
        return version >= first ? 1 : 0;
    }
}

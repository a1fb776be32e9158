package handin.checker.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The kinds of things a WXME file may hold, by the index it gives them.
 *
 * @param snips from 0
 * @param data from 1, so the first is at 0 here
 */
record WxmeHeader(List<SnipClass> snips, List<String> data) {
    /** Where a piece of text was laid out; the one kind of data written without its length. */
    static final String LOCATION = "wxloc";

    static WxmeHeader read(WxmeItems items) {
        List<SnipClass> snips = new ArrayList<>();
        for (int left = items.count(); left > 0; left--) {
            snips.add(SnipClass.of(items.name(), items.integer(), items.integer() != 0));
        }
        List<String> data = new ArrayList<>();
        for (int left = items.count(); left > 0; left--) {
            data.add(items.name());
        }
        return new WxmeHeader(snips, data);
    }

    /** The class of that index; an index that names none gives one of its own that nobody knows. */
    SnipClass snip(int index) {
        return index >= 0 && index < snips.size() ? snips.get(index) : SnipClass.of("", 0, false);
    }

    /** The class of that name; one of its own that nobody knows if there is none. */
    SnipClass named(String name) {
        return snips.stream()
                .filter(snip -> snip.name().equals(name))
                .findFirst()
                .orElseGet(() -> SnipClass.of("", 0, false));
    }

    boolean isLocation(int index) {
        return index > 0 && index <= data.size() && data.get(index - 1).equals(LOCATION);
    }

    /**
     * A kind of thing in an editor.
     *
     * @param required every reader must know it, so it is written without its length
     */
    record SnipClass(String name, int version, boolean required, SnipKind kind) {
        static SnipClass of(String name, int version, boolean required) {
            return new SnipClass(name, version, required, SnipKind.of(name));
        }
    }
}

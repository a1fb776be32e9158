package handin.checker.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes WXME streams for tests, well formed or not, item by item. */
final class WxmeStream {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A file of that version with the classes 0 {@code wxtext} in {@code textVersion}, 1 {@code wxtab}, 2 {@code wxmedia}, 3 {@code odd}. */
    static WxmeStream file(String version, int textVersion) {
        return new WxmeStream()
                .add("WXME01" + version + " ## ")
                .add("4 7 #\"wxtext\\0\" " + textVersion
                        + " 1 6 #\"wxtab\\0\" 1 1 8 #\"wxmedia\\0\" 4 1 4 #\"odd\\0\" 1 0")
                .add("1 6 #\"wxloc\\0\"");
    }

    /** As far as the number of snips. */
    WxmeStream editor(int snips) {
        return add("0 0 1 0 " + snips);
    }

    /** A snip of text in quotes. */
    WxmeStream text(String quoted, int length) {
        return add("0 0 3 " + length + " #\"" + quoted + "\" 0");
    }

    WxmeStream text(byte[] raw, int id) {
        add("0 0 3 " + raw.length + "\n(" + id + " " + raw.length + "\n", raw);
        return add(") 0");
    }

    WxmeStream add(String items) {
        return add(items + " ", new byte[0]);
    }

    private WxmeStream add(String items, byte[] raw) {
        out.writeBytes(items.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(raw);
        return this;
    }

    /** The end of the editor, and the text that is read. */
    String read() {
        return SubmissionText.read(add("0\n").bytes()).text();
    }

    /** The end of the editor, and what it reads as with everything turned into text. */
    String textualized() {
        return SubmissionText.read(add("0\n").bytes(), Reading.TEXTUALIZED).text();
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}

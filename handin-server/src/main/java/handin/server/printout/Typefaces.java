package handin.server.printout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts of one document. A letter that none of them has is shown by its number, so that nothing vanishes. */
final class Typefaces {
    private final List<Typeface> regular = new ArrayList<>();
    private final Typeface bold;

    Typefaces(PDDocument document, FontFiles files) throws IOException {
        regular.add(Typeface.load(document, files.regular()));
        for (Path other : files.others()) {
            regular.add(Typeface.load(document, other));
        }
        bold = files.bold().isPresent() ? Typeface.load(document, files.bold().get()) : regular.getFirst();
    }

    /** A letter, or what is shown for it, with its font. */
    record Glyph(Typeface face, String text) {}

    Glyph glyph(int point, boolean inBold) {
        return Stream.concat(inBold ? Stream.of(bold) : Stream.empty(), regular.stream())
                .filter(face -> face.has(point))
                .findFirst()
                .map(face -> new Glyph(face, Character.toString(point)))
                .orElseGet(() -> new Glyph(regular.getFirst(), unknown(point)));
    }

    private static String unknown(int point) {
        return String.format("[%04X]", point);
    }

    /** The width of a column, in thousandths of the size. */
    float column() throws IOException {
        return regular.getFirst().width("0");
    }
}

package handin.server.printout;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page of A4 that is being filled, in points from its lower left corner. */
final class Sheet implements AutoCloseable {
    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDPageContentStream stream;
    private final Typefaces faces;

    Sheet(PDDocument document, Typefaces faces) throws IOException {
        this.faces = faces;
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
    }

    PDPage page() {
        return page;
    }

    void box(float x, float y, float width, float height, Color color) throws IOException {
        stream.setNonStrokingColor(color);
        stream.addRect(x, y, width, height);
        stream.fill();
    }

    /** @return where it ends */
    float text(float x, float y, float size, Color color, boolean bold, String words) throws IOException {
        float at = x;
        for (int point : words.codePoints().toArray()) {
            var glyph = faces.glyph(point, bold);
            put(at, y, size, color, glyph.face(), glyph.text());
            at += glyph.face().width(glyph.text()) * size / 1000;
        }
        return at;
    }

    void put(float x, float y, float size, Color color, Typeface face, String words) throws IOException {
        stream.beginText();
        stream.setFont(face.font(), size);
        stream.setNonStrokingColor(color);
        stream.newLineAtOffset(x, y);
        stream.showText(words);
        stream.endText();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}

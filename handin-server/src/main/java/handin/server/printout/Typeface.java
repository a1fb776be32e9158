package handin.server.printout;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font in one document: which letters it has, and how it is embedded. */
record Typeface(PDFont font, CmapLookup letters) {
    static Typeface load(PDDocument document, Path file) throws IOException {
        var content = new RandomAccessReadBufferedFile(file.toFile());
        boolean openType = file.toString().endsWith(".otf");
        TrueTypeFont font = openType ? new OTFParser().parse(content) : new TTFParser().parse(content);
        // Two letters must stay two: columns are counted.
        font.setEnableGsub(false);
        return new Typeface(PDType0Font.load(document, font, !openType), font.getUnicodeCmapLookup());
    }

    boolean has(int point) {
        return letters.getGlyphId(point) > 0;
    }

    /** In thousandths of the size. */
    float width(String text) throws IOException {
        return font.getStringWidth(text);
    }
}

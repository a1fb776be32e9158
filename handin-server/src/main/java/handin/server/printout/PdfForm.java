package handin.server.printout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * A PDF on A4, with a bookmark for each work.
 *
 * @param duplex whether each work begins on an odd page, as paper that is printed on both sides needs it
 */
public record PdfForm(FontFiles fonts, boolean duplex) implements PaperForm {
    @Override
    public void write(List<PrintedWork> works, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var faces = new Typefaces(document, fonts);
            var outline = new PDDocumentOutline();
            for (PrintedWork work : works) {
                bookmark(outline, work, new PdfPages(document, faces, work).print());
                if (duplex && document.getNumberOfPages() % 2 == 1) {
                    new Sheet(document, faces).close();
                }
            }
            if (works.isEmpty()) {
                new Sheet(document, faces).close();
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            var about = new PDDocumentInformation();
            about.setTitle(works.isEmpty() ? "Printout" : works.getFirst().assignment());
            about.setCreator("Handin");
            document.setDocumentInformation(about);
            document.save(out);
        }
    }

    private static void bookmark(PDDocumentOutline outline, PrintedWork work, PDPage page) {
        var item = new PDOutlineItem();
        item.setTitle(work.team() + (work.grade().isEmpty() ? "" : ": " + work.grade()));
        item.setDestination(page);
        outline.addLast(item);
    }
}

package handin.server.printout;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The pages of one work. */
final class PdfPages {
    private static final float MARGIN = 42;
    private static final float SIZE = 8.5f;
    private static final float LINE = 11.2f;
    private static final float GUTTER = 34;
    private static final float MARKS = 52;
    private static final float FOOT = 46;

    private final PDDocument document;
    private final Typefaces faces;
    private final PrintedWork work;
    private final Highlighter highlighter;
    private final List<Sheet> sheets = new ArrayList<>();
    private final float column;
    private float y;

    PdfPages(PDDocument document, Typefaces faces, PrintedWork work) throws IOException {
        this.document = document;
        this.faces = faces;
        this.work = work;
        this.highlighter = new Highlighter(Lexis.of(work.suffix()));
        this.column = faces.column() * SIZE / 1000;
    }

    /** Prints them; gives the first. */
    PDPage print() throws IOException {
        newSheet();
        head();
        for (PrintedLine line : work.lines()) {
            line(line);
        }
        for (int i = 0; i < sheets.size(); i++) {
            foot(sheets.get(i), i + 1);
            sheets.get(i).close();
        }
        return sheets.getFirst().page();
    }

    private Sheet sheet() {
        return sheets.getLast();
    }

    private void newSheet() throws IOException {
        sheets.add(new Sheet(document, faces));
        y = Sheet.HEIGHT - MARGIN;
    }

    private void head() throws IOException {
        float right = Sheet.WIDTH - MARGIN;
        rightward(right, y - 10, 10, Colors.FAINT, false, work.assignment());
        rightward(right, y - 24, 8.5f, Colors.FAINT, false, work.time());
        rightward(right, y - 42, 14, Colors.MARK, true, work.grade());
        y -= 4;
        for (Row row : rows(Ink.TITLE, work.team(), 38)) {
            y -= 12;
            draw(row, MARGIN, 14);
            y -= 6;
        }
        for (String student : work.students()) {
            for (Row row : rows(Ink.PLAIN, student, 60)) {
                y -= LINE;
                draw(row, MARGIN, SIZE);
            }
        }
        y = Math.min(y, Sheet.HEIGHT - MARGIN - 46) - 8;
        sheet().box(MARGIN, y, Sheet.WIDTH - 2 * MARGIN, 1, Colors.TEXT);
        y -= 8;
    }

    private List<Row> rows(Ink ink, String text, int columns) throws IOException {
        return Row.of(List.of(new Piece(ink, text)), columns, faces);
    }

    private void line(PrintedLine line) throws IOException {
        int columns = (int) ((Sheet.WIDTH - 2 * MARGIN - GUTTER - (line.marks().isEmpty() ? 0 : MARKS)) / column);
        boolean first = true;
        for (Row row : rows(line, columns)) {
            if (y - LINE < MARGIN + 14) {
                newSheet();
            }
            y -= LINE;
            row(line, row, first);
            first = false;
        }
    }

    /** Code is broken where the page ends, words between each other. */
    private List<Row> rows(PrintedLine line, int columns) throws IOException {
        if (!line.isStaffs()) {
            return Row.of(highlighter.pieces(line), columns, faces);
        }
        var rows = new ArrayList<Row>();
        for (String words : Words.broken(line.text(), columns)) {
            rows.addAll(rows(Ink.STAFF, words, columns));
        }
        return rows;
    }

    private void row(PrintedLine line, Row row, boolean first) throws IOException {
        if (line.isStaffs()) {
            sheet().box(MARGIN, y - 2.6f, Sheet.WIDTH - 2 * MARGIN, LINE, Colors.STAFF);
            sheet().box(MARGIN, y - 2.6f, 2, LINE, Colors.MARK);
        }
        String number = !first ? "↪" : line.isStaffs() ? "" : String.valueOf(line.number());
        rightward(MARGIN + GUTTER - 8, y, SIZE - 1, Colors.FAINT, false, number);
        draw(row, MARGIN + GUTTER, SIZE);
        if (first) {
            rightward(Sheet.WIDTH - MARGIN - 4, y, SIZE, Colors.MARK, true, String.join(" ", line.marks()));
        }
    }

    private void draw(Row row, float x, float size) throws IOException {
        float step = faces.column() * size / 1000;
        for (Row.Run run : row.runs()) {
            sheet().put(x + run.column() * step, y, size, Colors.of(run.ink()), run.face(), run.text());
        }
    }

    private void rightward(float end, float at, float size, Color color, boolean bold, String words)
            throws IOException {
        float width = 0;
        for (int point : words.codePoints().toArray()) {
            var glyph = faces.glyph(point, bold);
            width += glyph.face().width(glyph.text()) * size / 1000;
        }
        sheet().text(end - width, at, size, color, bold, words);
    }

    private void foot(Sheet sheet, int number) throws IOException {
        String where =
                work.assignment() + " · " + shortened(work.team()) + " · page " + number + " of " + sheets.size();
        sheet.text(MARGIN, FOOT - 20, 7, Colors.FAINT, false, where);
    }

    private static String shortened(String team) {
        int most = 70;
        return team.codePointCount(0, team.length()) <= most
                ? team
                : team.substring(0, team.offsetByCodePoints(0, most)) + "…";
    }
}

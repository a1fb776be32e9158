package handin.server.printout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * As much of a line as fits into the width of the page.
 *
 * @param runs in order
 */
record Row(List<Run> runs) {
    /** Letters of one font and ink, from a column on. */
    record Run(Ink ink, Typeface face, int column, String text) {}

    /** Breaks a line into rows; there is at least one. */
    static List<Row> of(List<Piece> pieces, int columns, Typefaces faces) throws IOException {
        var breaking = new Breaking(columns, faces);
        for (Piece piece : pieces) {
            breaking.add(piece);
        }
        return breaking.rows();
    }

    private static final class Breaking {
        private static final int TAB = 8;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final int columns;
        private final Typefaces faces;
        private final float unit;
        private List<Run> runs = new ArrayList<>();
        private Ink ink = Ink.PLAIN;
        private Typeface face;
        private int begun;
        private int column;

        Breaking(int columns, Typefaces faces) throws IOException {
            this.columns = columns;
            this.faces = faces;
            this.unit = faces.column();
            this.face = faces.glyph('0', false).face();
        }

        void add(Piece piece) throws IOException {
            for (int i = 0; i < piece.text().length(); i = piece.text().offsetByCodePoints(i, 1)) {
                add(piece.ink(), piece.text().codePointAt(i));
            }
        }

        private void add(Ink nextInk, int point) throws IOException {
            if (point == '\t') {
                end();
                column = Math.min(columns, (column / TAB + 1) * TAB);
                begun = column;
                return;
            }
            var glyph = faces.glyph(point, nextInk.isBold());
            int wide = Math.round(glyph.face().width(glyph.text()) / unit + 0.3f);
            boolean odd = wide != glyph.text().length();
            if (nextInk != ink || glyph.face() != face || odd) {
                end();
                ink = nextInk;
                face = glyph.face();
            }
            if (column + wide > columns) {
                endRow();
            }
            text.append(glyph.text());
            column += wide;
            if (odd) {
                end();
            }
        }

        private void end() {
            if (!text.isEmpty()) {
                runs.add(new Run(ink, face, begun, text.toString()));
                text.setLength(0);
            }
            begun = column;
        }

        private void endRow() {
            end();
            rows.add(new Row(runs));
            runs = new ArrayList<>();
            column = 0;
            begun = 0;
        }

        List<Row> rows() {
            endRow();
            return rows;
        }
    }
}

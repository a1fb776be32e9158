package handin.server.printout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** One page of HTML that needs nothing else, with a list of contents. What students wrote is text in it. */
public final class HtmlForm implements PaperForm {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>
            body { font-family: sans-serif; margin: 2em auto; max-width: 60em; color: #222; }
            header { display: flex; justify-content: space-between; border-bottom: 2px solid #444; margin-bottom: .5em; }
            header p { margin: .2em 0; } h2 { margin: 0 0 .2em; }
            .grade { font-size: 1.4em; font-weight: bold; color: #a00; text-align: right; white-space: nowrap; }
            section { break-before: page; margin-top: 3em; }
            table { border-collapse: collapse; width: 100%%; font: .8em/1.35 "DejaVu Sans Mono", Consolas, Menlo, monospace; }
            td { padding: 0 .5em; vertical-align: top; } td.n { color: #888; text-align: right; user-select: none; width: 3em; }
            td.c { white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 8; } td.m { color: #a00; font-weight: bold; text-align: right; }
            tr.staff td { background: #fff6d8; } tr.staff td.c { color: #704800; }
            .keyword { color: #00408a; font-weight: bold; } .string { color: #1a6b1a; } .comment { color: #777; font-style: italic; } .number { color: #8a3a8a; }
            @media print { body { margin: 0; max-width: none; } section { margin: 0; } tr.staff td { print-color-adjust: exact; } }
            </style>
            </head>
            <body>
            """;

    @Override
    public void write(List<PrintedWork> works, OutputStream out) throws IOException {
        String title = works.isEmpty() ? "Printout" : works.getFirst().assignment();
        put(out, HEAD.formatted(escaped(title)) + "<nav><h1>" + escaped(title) + "</h1>\n<ol>\n");
        for (int i = 0; i < works.size(); i++) {
            PrintedWork work = works.get(i);
            put(
                    out,
                    "<li><a href=\"#w" + i + "\">" + escaped(work.team()) + "</a> " + escaped(work.grade())
                            + "</li>\n");
        }
        put(out, "</ol></nav>\n");
        for (int i = 0; i < works.size(); i++) {
            put(out, section(works.get(i), i));
        }
        put(out, "</body>\n</html>\n");
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String section(PrintedWork work, int number) {
        var html = new StringBuilder(
                "<section id=\"w" + number + "\">\n<header><div><h2>" + escaped(work.team()) + "</h2>\n");
        work.students().forEach(student -> html.append("<p>" + escaped(student) + "</p>\n"));
        html.append("</div><div><p>" + escaped(work.assignment()) + "</p>\n<p>" + escaped(work.time()) + "</p>\n");
        html.append("<p class=\"grade\">" + escaped(work.grade()) + "</p></div></header>\n<table>\n");
        var highlighter = new Highlighter(Lexis.of(work.suffix()));
        for (PrintedLine line : work.lines()) {
            html.append(row(line, highlighter.pieces(line)));
        }
        return html.append("</table>\n</section>\n").toString();
    }

    private static String row(PrintedLine line, List<Piece> pieces) {
        var html = new StringBuilder(line.isStaffs() ? "<tr class=\"staff\">" : "<tr>");
        html.append("<td class=\"n\">")
                .append(line.isStaffs() ? "" : line.number())
                .append("</td><td class=\"c\">");
        for (Piece piece : pieces) {
            boolean bare = piece.ink() == Ink.PLAIN || piece.ink() == Ink.STAFF;
            String text = escaped(piece.text());
            String kind = piece.ink().name().toLowerCase(Locale.ROOT);
            html.append(bare ? text : "<span class=\"" + kind + "\">" + text + "</span>");
        }
        return html.append("</td><td class=\"m\">" + String.join(" ", line.marks()) + "</td></tr>\n")
                .toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t]]", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

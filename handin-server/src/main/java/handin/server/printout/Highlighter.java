package handin.server.printout;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines of a program into pieces, in time that grows with their length alone. It knows words, not grammar: for a program that is wrong it does as well as
 * anybody could.
 */
final class Highlighter {
    private final Lexis lexis;
    /** What ends the comment or text that an earlier line began; empty if there is none. */
    private String pending = "";

    private Ink pendingInk = Ink.PLAIN;
    private String line = "";
    private int at;
    private int begun;
    private Ink running = Ink.PLAIN;
    private List<Piece> pieces = new ArrayList<>();

    Highlighter(Lexis lexis) {
        this.lexis = lexis;
    }

    List<Piece> pieces(PrintedLine printed) {
        if (printed.isStaffs()) {
            return List.of(new Piece(Ink.STAFF, printed.text()));
        }
        line = printed.text();
        at = 0;
        begun = 0;
        pieces = new ArrayList<>();
        while (at < line.length()) {
            int from = at;
            Ink ink = pending.isEmpty() ? next() : rest();
            add(ink, from);
        }
        flush(line.length());
        return pieces;
    }

    /** Pieces in one ink that follow each other become one. */
    private void add(Ink ink, int from) {
        if (ink != running) {
            flush(from);
            running = ink;
        }
    }

    private void flush(int end) {
        if (end > begun) {
            pieces.add(new Piece(running, line.substring(begun, end)));
        }
        begun = end;
    }

    private Ink next() {
        char first = line.charAt(at);
        if (begins(lexis.comment())) {
            at = line.length();
            return Ink.COMMENT;
        }
        if (begins(lexis.open())) {
            return open(lexis.open(), lexis.close(), Ink.COMMENT);
        }
        if (begins(lexis.longQuote())) {
            return open(lexis.longQuote(), lexis.longQuote(), Ink.STRING);
        }
        if (lexis.quotes().indexOf(first) >= 0) {
            return quoted(first);
        }
        if (isName(first)) {
            return word();
        }
        at++;
        return Ink.PLAIN;
    }

    private boolean begins(String what) {
        return !what.isEmpty() && line.startsWith(what, at);
    }

    private Ink open(String open, String close, Ink ink) {
        at += open.length();
        pending = close;
        pendingInk = ink;
        return rest();
    }

    private Ink rest() {
        int end = line.indexOf(pending, at);
        at = end < 0 ? line.length() : end + pending.length();
        if (end >= 0) {
            pending = "";
        }
        return pendingInk;
    }

    private Ink quoted(char quote) {
        at++;
        while (at < line.length() && line.charAt(at) != quote) {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= line.length()) {
            at = line.length();
            pending = lexis.lines() ? String.valueOf(quote) : "";
            pendingInk = Ink.STRING;
        } else {
            at++;
        }
        return Ink.STRING;
    }

    private boolean isName(char c) {
        return Character.isLetterOrDigit(c) || lexis.symbols().indexOf(c) >= 0;
    }

    private Ink word() {
        int from = at;
        while (at < line.length() && isName(line.charAt(at))) {
            at++;
        }
        String word = line.substring(from, at);
        if (lexis.keywords().contains(word)) {
            return Ink.KEYWORD;
        }
        return Character.isDigit(word.charAt(0)) && !lexis.quotes().isEmpty() ? Ink.NUMBER : Ink.PLAIN;
    }
}

package handin.checker.run;

import handin.checker.eval.Language;

/** Makes code out of a program's text: remarks and texts become blanks, and each other thing stays where it was. */
final class Code {
    private final boolean lisp;
    private final String text;
    private final StringBuilder code = new StringBuilder();
    private int at;

    private Code(boolean lisp, String text) {
        this.lisp = lisp;
        this.text = text;
    }

    static String of(Language language, String text) {
        return new Code(language.engine().equals("scheme"), text).code();
    }

    /** The line of an offset, from 1. */
    static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }

    private String code() {
        while (at < text.length()) {
            if (text.startsWith(lisp ? ";" : "//", at)) {
                blank(until("\n", at));
            } else if (text.startsWith(lisp ? "#|" : "/*", at)) {
                blank(past(lisp ? "|#" : "*/", at + 2));
            } else if (lisp && text.startsWith("#\\", at)) {
                blank(at + 3);
            } else if (!lisp && (text.startsWith("'''", at) || text.startsWith("\"\"\"", at))) {
                blank(past(text.substring(at, at + 3), at + 3));
            } else if (text.charAt(at) == '"' || !lisp && text.charAt(at) == '\'') {
                blank(quoted(text.charAt(at)));
            } else {
                code.append(text.charAt(at++));
            }
        }
        return code.toString();
    }

    private int until(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found;
    }

    private int past(String end, int from) {
        return Math.min(text.length(), until(end, from) + end.length());
    }

    /** Past the closing quote; outside Lisps a text that is never closed ends with its line. */
    private int quoted(char quote) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote && (lisp || text.charAt(i) != '\n')) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private void blank(int end) {
        for (; at < Math.min(end, text.length()); at++) {
            code.append(text.charAt(at) == '\n' ? '\n' : ' ');
        }
    }
}

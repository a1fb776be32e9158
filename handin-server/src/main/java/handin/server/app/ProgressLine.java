package handin.server.app;

import handin.server.marking.Progress;
import java.io.PrintWriter;

/** Shows how far a long command is: a bar that is drawn over itself on a terminal, a line for every tenth elsewhere. Shows nothing of short work. */
final class ProgressLine implements Progress {
    private static final int WIDTH = 30;
    private static final int SHORT = 20;
    private final PrintWriter err;
    private final boolean terminal;
    private int total;
    private int done;

    ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** On the error stream of a command, so that what it prints can be piped. */
    static ProgressLine on(PrintWriter err) {
        return new ProgressLine(
                err, System.console() != null && System.console().isTerminal());
    }

    @Override
    public void begins(int works) {
        total = works;
        done = 0;
    }

    @Override
    public void did(String team) {
        done++;
        if (terminal) {
            draw(team);
        } else if (total >= SHORT && done * 10 / total > (done - 1) * 10 / total) {
            err.println(done + " of " + total + " ...");
        }
        err.flush();
    }

    private void draw(String team) {
        int filled = WIDTH * done / total;
        String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
        String line = "[" + bar + "] " + done + " of " + total + " " + team.replaceAll("\\p{C}", "?");
        err.print("\r\u001B[K" + (done == total ? "" : line.substring(0, Math.min(line.length(), 79))));
    }
}

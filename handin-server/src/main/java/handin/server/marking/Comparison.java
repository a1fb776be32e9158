package handin.server.marking;

import handin.checker.mark.EditedText;
import handin.checker.mark.LineDiff;
import handin.checker.mark.Mark;
import handin.checker.mark.MarkedPrintout;
import handin.checker.mark.Reattachment;
import handin.checker.text.Markup;
import handin.server.disk.Disk;
import handin.server.store.KeptWork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A work's printouts of before beside the one that a checker makes now.
 *
 * @param written as the server wrote it; empty lines if there was none
 * @param marked as reviewers have it
 * @param now as the server would write it
 */
record Comparison(
        KeptWork work,
        Judged judged,
        List<String> written,
        EditedText marked,
        List<String> now,
        Markup markup,
        Markup markupNow) {
    /** @param files of before; empty if there were none */
    static Comparison of(Disk disk, KeptWork work, Judged judged, Optional<PrintoutFiles> files, Path made)
            throws IOException {
        List<String> now = EditedText.read(disk.read(made)).lines();
        Markup markupNow = Markup.of(made);
        if (files.isEmpty()) {
            var none = EditedText.read(new byte[0]);
            return new Comparison(work, judged, List.of(), none, now, markupNow, markupNow);
        }
        List<String> written = EditedText.read(disk.read(files.get().written())).lines();
        var marked = EditedText.read(disk.read(
                files.get().isThere() ? files.get().marked() : files.get().written()));
        return new Comparison(
                work, judged, written, marked, now, Markup.of(files.get().written()), markupNow);
    }

    /** The new printout with what reviewers did to the old. */
    Reattachment reattached() {
        return Reattachment.of(
                written,
                marked.lines(),
                now,
                markup::begins,
                markupNow::begins,
                line -> markup.translated(line, markupNow));
    }

    Finding finding() {
        MarkedPrintout old = MarkedPrintout.read(written, marked.lines(), markup::begins);
        Reattachment reattached = reattached();
        MarkedPrintout fresh = MarkedPrintout.read(now, reattached.lines(), markupNow::begins);
        int head = MarkedPrintout.headLength(written, markup::begins);
        int headNow = MarkedPrintout.headLength(now, markupNow::begins);
        var heads = LineDiff.shown(written.subList(0, head), now.subList(0, headNow));
        var programs = LineDiff.shown(written.subList(head, written.size()), now.subList(headNow, now.size()));
        boolean sound = old.flaws().isEmpty() && keepsMarks(old, fresh);
        return new Finding(
                work,
                !sound
                        ? Finding.Kind.MARKS
                        : heads.isEmpty() && programs.isEmpty() ? Finding.Kind.SAME : Finding.Kind.DIFFERENT,
                "",
                score(written, old, markup),
                score(now, fresh, markupNow),
                heads,
                programs,
                reattached.moved(),
                judged.questions());
    }

    /** Do the reviewers' own marks come out as they were? */
    private static boolean keepsMarks(MarkedPrintout old, MarkedPrintout fresh) {
        return own(old).size() == own(fresh).size()
                && own(old).containsAll(own(fresh))
                && fresh.flaws().isEmpty();
    }

    private static List<Mark> own(MarkedPrintout printout) {
        var own = new ArrayList<>(printout.counted());
        printout.head().forEach(own::remove);
        return own;
    }

    private static Finding.Score score(List<String> lines, MarkedPrintout printout, Markup markup) {
        if (lines.isEmpty()) {
            return Finding.Score.NONE;
        }
        var checker = MarkedPrintout.read(lines, lines, markup::begins);
        return new Finding.Score(checker.tally().grade(), printout.tally().grade());
    }
}

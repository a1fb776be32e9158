package handin.server.marking;

import handin.checker.mark.MarkedPrintout;
import handin.server.disk.Disk;
import handin.server.store.KeptWork;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the marks of one work, and writes its grade.
 *
 * @param unreviewed whether what no reviewer touched has the grade that the checker's own marks make
 * @param write whether grades are written
 */
record WorkReader(Disk disk, boolean unreviewed, boolean write) {
    MarkedWork read(KeptWork work) throws IOException {
        if (!work.shown()) {
            return MarkedWork.without(work, State.BUSY);
        }
        Optional<PrintoutFiles> files = PrintoutFiles.of(disk, work);
        if (files.isEmpty() || !files.get().isThere()) {
            return MarkedWork.without(work, State.NO_PRINTOUT);
        }
        MarkedPrintout printout = files.get().read();
        MarkedWork marked = judged(work, files.get(), printout);
        if (write && marked.state() == State.MARKED) {
            new GradeFile(disk, work.folder())
                    .write(marked.tally().orElseThrow().grade());
        }
        return marked;
    }

    private MarkedWork judged(KeptWork work, PrintoutFiles files, MarkedPrintout printout) {
        List<String> flaws = printout.flaws().stream()
                .map(flaw -> files.marked() + ":" + flaw)
                .toList();
        State state =
                !flaws.isEmpty() ? State.MALFORMED : printout.reviewed() || unreviewed ? State.MARKED : State.UNMARKED;
        var tally = flaws.isEmpty() ? Optional.of(printout.tally()) : Optional.<handin.checker.mark.Tally>empty();
        return new MarkedWork(work, state, tally, flaws, remarks(work, files, printout, state));
    }

    private List<String> remarks(KeptWork work, PrintoutFiles files, MarkedPrintout printout, State state) {
        var remarks = new ArrayList<String>();
        if (printout.changed() > 0) {
            remarks.add(files.marked() + ": " + printout.changed()
                    + (printout.changed() == 1 ? " line is" : " lines are") + " not as handed in");
        }
        if (state == State.UNMARKED && new GradeFile(disk, work.folder()).exists()) {
            remarks.add(files.marked() + ": handed in again after it was marked; its grade is that of the work before");
        }
        work.aside()
                .forEach(file ->
                        remarks.add(file + ": what a reviewer wrote before the team handed in again; delete it when"
                                + " it is of no more use"));
        return remarks;
    }
}

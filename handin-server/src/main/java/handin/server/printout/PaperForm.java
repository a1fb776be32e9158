package handin.server.printout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A form of paper. What students wrote is shown as they wrote it, whatever it is. */
public interface PaperForm {
    /** Writes all works, each from a new page on. */
    void write(List<PrintedWork> works, OutputStream out) throws IOException;
}

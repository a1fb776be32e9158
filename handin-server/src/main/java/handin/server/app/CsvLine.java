package handin.server.app;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A line of comma-separated values, quoted where it must be, as RFC 4180 has it; printed without its end. */
record CsvLine(List<String> cells) {
    @Override
    public String toString() {
        return CSVFormat.RFC4180.format(cells.toArray());
    }
}

package handin.worker.engine;

import handin.worker.wire.Response.Place;
import org.jspecify.annotations.Nullable;

/** What the lines of compiled classes mean in the submission's files. */
@FunctionalInterface
public interface Lines {
    /** Classes compiled from the files as they are: the line is the line, the column is unknown. */
    Lines PLAIN = (file, line) -> new Place(file, line, 0);

    /** The place, null for code that no place in the submission stands for. */
    @Nullable
    Place at(String file, int line);
}

package handin.server.store;

import java.nio.file.Path;
import java.util.List;

/**
 * What was made of accepted work.
 *
 * @param directory where it lies now
 * @param waiting members who have not agreed yet to be in this team, sorted
 * @param unasked those of them who were not written to yet
 */
public record Kept(Path directory, List<String> waiting, List<String> unasked) {
    public Kept {
        waiting = List.copyOf(waiting);
        unasked = List.copyOf(unasked);
    }
}

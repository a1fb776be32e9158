package handin.server.marking;

import handin.checker.mark.Tally;
import handin.server.store.KeptWork;
import java.util.List;
import java.util.Optional;

/**
 * What reading a work's marks showed.
 *
 * @param tally present if the state is {@link State#MARKED} or {@link State#UNMARKED}
 * @param flaws what has to be mended, with file, line and column
 * @param remarks what staff may want to look at
 */
public record MarkedWork(KeptWork work, State state, Optional<Tally> tally, List<String> flaws, List<String> remarks) {
    public MarkedWork {
        flaws = List.copyOf(flaws);
        remarks = List.copyOf(remarks);
    }

    static MarkedWork without(KeptWork work, State state) {
        return new MarkedWork(work, state, Optional.empty(), List.of(), List.of());
    }
}

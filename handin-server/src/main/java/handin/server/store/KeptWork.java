package handin.server.store;

import handin.server.account.Team;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A team's latest accepted work for an assignment, as staff find it.
 *
 * @param folder where staff read and mark it
 * @param latest where it lies as it was accepted
 * @param handin the id under which the log speaks of it; empty of work that came from elsewhere
 * @param time when it was accepted; empty of work that came from elsewhere
 * @param shown whether the folder shows this work; for a moment after a handin it shows the one before
 * @param bound the members for whom it counts
 * @param waiting members who have not agreed to be in this team
 * @param aside what reviewers wrote into work before this, kept beside it
 */
public record KeptWork(
        Team team,
        String assignment,
        Path folder,
        Path latest,
        String handin,
        Optional<Instant> time,
        boolean shown,
        List<String> bound,
        List<String> waiting,
        List<Path> aside) {
    public KeptWork {
        bound = List.copyOf(bound);
        waiting = List.copyOf(waiting);
        aside = List.copyOf(aside);
    }
}

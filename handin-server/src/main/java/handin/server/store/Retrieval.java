package handin.server.store;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.account.Team;
import handin.server.assignment.Assignment;
import java.io.IOException;
import java.util.HashSet;

/** Finds the work that students may fetch back. */
final class Retrieval {
    private final Teams teams;

    Retrieval(Teams teams) {
        this.teams = teams;
    }

    /** The visitors themselves if they have accepted work, else the team that has and to which all of them belong. */
    Team owner(Team visitors, Assignment assignment) throws IOException {
        Folder own = teams.folder(visitors, assignment.name());
        if (own.latest().isPresent()) {
            return visitors;
        }
        for (Team team : teams.all()) {
            if (new HashSet<>(team.members()).containsAll(visitors.members())
                    && teams.folder(team, assignment.name()).latest().isPresent()) {
                return team;
            }
        }
        var code = own.exists() ? Sentence.RETRIEVE_NO_FILE : Sentence.RETRIEVE_NO_DIRECTORY;
        throw new Refused(code, assignment.name(), visitors);
    }

    byte[] read(Folder folder, Team visitors, Assignment assignment) throws IOException {
        return folder.original().orElseThrow(() -> new Refused(Sentence.RETRIEVE_NO_FILE, assignment.name(), visitors));
    }
}

package handin.server.store;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.account.Team;
import handin.server.assignment.Assignment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the work that students may fetch back. */
final class Retrieval {
    private final Teams teams;
    private final Bonds bonds;

    Retrieval(Teams teams, Bonds bonds) {
        this.teams = teams;
        this.bonds = bonds;
    }

    /**
     * The team that has accepted work and to which all of the visitors belong: the visitors themselves first, then one that all of them agreed to, then
     * one that named them.
     *
     * @throws Refused if there is none, or if several named them
     */
    Team owner(Team visitors, Assignment assignment) throws IOException {
        Folder own = teams.folder(visitors, assignment.name());
        if (own.latest().isPresent()) {
            return visitors;
        }
        List<Team> theirs = theirs(visitors, assignment.name());
        for (Team team : theirs) {
            if (bindsAll(team, visitors, assignment.name())) {
                return team;
            }
        }
        if (theirs.isEmpty()) {
            var code = own.exists() ? Sentence.RETRIEVE_NO_FILE : Sentence.RETRIEVE_NO_DIRECTORY;
            throw new Refused(code, assignment.name(), visitors);
        }
        if (theirs.size() > 1) {
            String names = theirs.stream().map(Team::name).sorted().collect(Collectors.joining(", "));
            throw new Refused(Sentence.RETRIEVE_WHICH, assignment.name(), names);
        }
        return theirs.getFirst();
    }

    private List<Team> theirs(Team visitors, String assignment) throws IOException {
        var theirs = new ArrayList<Team>();
        for (Team team : teams.of(visitors.members().getFirst())) {
            if (team.members().containsAll(visitors.members())
                    && teams.folder(team, assignment).latest().isPresent()) {
                theirs.add(team);
            }
        }
        return theirs;
    }

    private boolean bindsAll(Team team, Team visitors, String assignment) throws IOException {
        for (String visitor : visitors.members()) {
            if (!bonds.binds(team, visitor, assignment)) {
                return false;
            }
        }
        return true;
    }

    byte[] read(Folder folder, Team visitors, Assignment assignment) throws IOException {
        return folder.original().orElseThrow(() -> new Refused(Sentence.RETRIEVE_NO_FILE, assignment.name(), visitors));
    }
}

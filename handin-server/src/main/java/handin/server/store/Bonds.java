package handin.server.store;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.account.Team;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Decides who belongs where. Accepted work binds those of its team who agreed; while a partner who has not agreed has work elsewhere, it binds nobody. Whoever acts upon an answer
 * holds the locks of the team's members.
 */
final class Bonds {
    private final Teams teams;

    Bonds(Teams teams) {
        this.teams = teams;
    }

    /**
     * May this team have accepted work?
     *
     * @param agreeing those who agree to it now
     * @throws Refused if one of them belongs to another team
     */
    void mustBeFree(Team team, Collection<String> agreeing, String assignment) throws IOException {
        Folder own = teams.folder(team, assignment);
        for (String member : team.members()) {
            boolean agrees = agreeing.contains(member) || agreed(own, member);
            for (Team other : teams.of(member)) {
                if (!other.equals(team) && binds(other, member, assignment)) {
                    throw agrees
                            ? new Refused(Sentence.TEAM_OTHER, member, other.name())
                            : new Refused(Sentence.TEAM_PARTNER_ELSEWHERE, member, assignment, team.name());
                }
            }
        }
    }

    /** Does a team's work bind its member? */
    boolean binds(Team team, String member, String assignment) throws IOException {
        Folder folder = teams.folder(team, assignment);
        return agreed(folder, member) && holds(team, folder, assignment);
    }

    /** The other teams that a member agreed to. They hold no longer, or the member could not hand in here; so the member leaves them. */
    List<Team> left(Team team, String member, String assignment) throws IOException {
        var left = new ArrayList<Team>();
        for (Team other : teams.of(member)) {
            if (!other.equals(team) && agreed(teams.folder(other, assignment), member)) {
                left.add(other);
            }
        }
        return left;
    }

    private boolean holds(Team team, Folder folder, String assignment) throws IOException {
        for (String partner : folder.waiting()) {
            for (Team other : teams.of(partner)) {
                if (!other.equals(team) && agreed(teams.folder(other, assignment), partner)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean agreed(Folder folder, String member) throws IOException {
        return folder.latest().isPresent() && !folder.waiting().contains(member);
    }
}

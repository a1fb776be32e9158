package handin.server.intake;

import handin.checker.model.Course.Letter;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.model.Student;
import handin.server.account.LogIn;
import handin.server.account.Team;
import handin.server.account.TeamFile;
import handin.server.config.CourseConfig;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What makes a named partner a member of a team, as the course has it now. */
final class Partners {
    private static final String ADDRESS = "Email";
    private final Stations stations;
    private final ConcurrentHashMap<Path, TeamFile> files = new ConcurrentHashMap<>();

    Partners(Stations stations) {
        this.stations = stations;
    }

    /**
     * Those whom a handin binds to the team if it is accepted.
     *
     * @throws Refused if these are no team in the course's roster or file; a student alone always is
     */
    Set<String> bound(LogIn logIn) {
        CourseConfig config = stations.config().current();
        Set<String> all = Set.copyOf(logIn.team().members());
        return switch (config.teams().bind()) {
            case CONSENT -> logIn.proven();
            case TRUST -> all;
            case ROSTER -> registered(logIn.team(), inRoster(logIn.team()), Sentence.TEAM_NOT_IN_ROSTER);
            case FILE -> registered(logIn.team(), inFile(logIn.team(), config), Sentence.TEAM_NOT_IN_FILE);
        };
    }

    /** Those who agree to a team by fetching its work back. Staff who look agree for nobody. */
    Set<String> agreeing(LogIn logIn) {
        boolean consent = stations.config().current().teams().bind() == CourseConfig.Binding.CONSENT;
        return consent && !logIn.master() ? logIn.proven() : Set.of();
    }

    private static Set<String> registered(Team team, boolean there, Sentence otherwise) {
        if (team.members().size() > 1 && !there) {
            throw new Refused(otherwise, String.join(" and ", team.members()));
        }
        return Set.copyOf(team.members());
    }

    private boolean inRoster(Team team) {
        return stations.accounts().roster(team.members().getFirst()).equals(new HashSet<>(team.members()));
    }

    private boolean inFile(Team team, CourseConfig config) {
        TeamFile file = files.computeIfAbsent(config.teams().file(), TeamFile::new);
        return file.lists(team, config.usernames().caseSensitive());
    }

    /** What a partner is told who was named by others; empty if there is no address. */
    static Optional<Letter> letter(Student partner, Set<String> by, Team team, String assignment) {
        String address = partner.fields().getOrDefault(ADDRESS, "");
        if (address.isBlank()) {
            return Optional.empty();
        }
        String names = String.join(" and ", by.stream().sorted().toList());
        return Optional.of(new Letter(
                "",
                List.of(address),
                List.of(),
                Sentence.TEAM_LETTER_SUBJECT.text(names, team.name(), assignment),
                Sentence.TEAM_LETTER.text(names, team.name(), assignment)));
    }
}

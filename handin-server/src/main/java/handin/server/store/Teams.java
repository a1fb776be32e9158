package handin.server.store;

import handin.server.account.Team;
import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who has a folder with whom, read from the names of the folders and remembered. The list is made anew when {@code users/} was changed by others. It says where to look,
 * no more: a folder may be gone again, so whoever asks looks into it.
 */
final class Teams {
    /** A directory that changed so short a time before it was read may change again without another time stamp. */
    private static final Duration SETTLED = Duration.ofMillis(20);

    private final Disk disk;
    private final Path users;
    /** What each name of a directory means; empty: none of ours. */
    private final Map<String, Optional<Team>> known = new HashMap<>();

    private final Map<String, Set<Team>> ofMember = new HashMap<>();
    private final Set<Path> anchored = ConcurrentHashMap.newKeySet();
    private Optional<Instant> seen = Optional.empty();

    Teams(Disk disk, Path users) {
        this.disk = disk;
        this.users = users;
    }

    /** Every team that may have a folder; a folder with another kind of name was not made by us. */
    synchronized List<Team> all() throws IOException {
        look();
        return known.values().stream().flatMap(Optional::stream).toList();
    }

    /** The teams of a student that may have a folder. */
    synchronized List<Team> of(String member) throws IOException {
        look();
        return List.copyOf(ofMember.getOrDefault(member, Set.of()));
    }

    /** The assignments for which a team has a folder. */
    List<String> assignments(Team team) throws IOException {
        Path directory = directory(team);
        if (!disk.isDirectory(directory)) {
            return List.of();
        }
        return disk.names(directory).stream()
                .filter(name -> !name.startsWith(".") && disk.isDirectory(directory.resolve(name)))
                .toList();
    }

    Folder folder(Team team, String assignment) {
        return new Folder(disk, this, team, assignment);
    }

    Path directory(Team team) {
        return users.resolve(team.name());
    }

    /** Makes a team's directory if there is none. */
    synchronized void make(Team team) throws IOException {
        Path directory = directory(team);
        if (disk.exists(directory)) {
            return;
        }
        look();
        disk.makeDirectory(directory);
        add(team.name());
        // Somebody else's change may hide behind ours: the next look reads the names again.
        seen = Optional.empty();
    }

    void removeIfEmpty(Team team) throws IOException {
        Path directory = directory(team);
        if (disk.isDirectory(directory) && disk.names(directory).isEmpty()) {
            disk.delete(directory);
        }
    }

    /** Forces the names of the directories above a folder, once for each folder. */
    void anchor(Team team, Path folder) throws IOException {
        if (!anchored.contains(folder)) {
            disk.force(directory(team));
            disk.force(users);
            anchored.add(folder);
        }
    }

    /** The folder is made anew, most likely because staff moved the old one away: its name has to be forced again. */
    void unanchor(Path folder) {
        anchored.remove(folder);
    }

    private void look() throws IOException {
        Instant now = Instant.now();
        Instant modified = disk.modified(users);
        if (seen.isPresent() && seen.get().equals(modified)) {
            return;
        }
        Set<String> names = new HashSet<>(disk.names(users));
        for (String gone :
                known.keySet().stream().filter(name -> !names.contains(name)).toList()) {
            remove(gone);
        }
        names.stream().filter(name -> !known.containsKey(name)).forEach(this::add);
        seen = modified.isBefore(now.minus(SETTLED)) ? Optional.of(modified) : Optional.empty();
    }

    private void add(String name) {
        Optional<Team> team = team(name);
        known.put(name, team);
        team.ifPresent(it -> it.members()
                .forEach(member ->
                        ofMember.computeIfAbsent(member, key -> new HashSet<>()).add(it)));
    }

    private void remove(String name) {
        Optional<Team> team = Optional.ofNullable(known.remove(name)).flatMap(it -> it);
        team.ifPresent(it ->
                it.members().forEach(member -> ofMember.computeIfPresent(member, (key, teams) -> without(teams, it))));
    }

    private static @Nullable Set<Team> without(Set<Team> teams, Team team) {
        teams.remove(team);
        return teams.isEmpty() ? null : teams;
    }

    private static Optional<Team> team(String name) {
        if (name.startsWith(".") || name.equals("accounts.toml")) {
            return Optional.empty();
        }
        var team = new Team(List.of(name.split("[+]", -1)));
        return team.name().equals(name) ? Optional.of(team) : Optional.empty();
    }
}

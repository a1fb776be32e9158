package handin.server.store;

import handin.server.account.Team;
import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who has handed in with whom, read from the names of the folders. */
final class Teams {
    private final Disk disk;
    private final Path users;

    Teams(Disk disk, Path users) {
        this.disk = disk;
        this.users = users;
    }

    /** Every team that has a folder; a folder with another kind of name was not made by us. */
    List<Team> all() throws IOException {
        var teams = new ArrayList<Team>();
        for (String name : disk.names(users)) {
            if (!name.startsWith(".") && disk.isDirectory(users.resolve(name))) {
                var team = new Team(List.of(name.split("[+]", -1)));
                if (team.name().equals(name)) {
                    teams.add(team);
                }
            }
        }
        return teams;
    }

    Folder folder(Team team, String assignment) {
        return new Folder(disk, users, team.name(), assignment);
    }
}

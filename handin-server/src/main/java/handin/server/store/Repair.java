package handin.server.store;

import handin.server.account.Team;
import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pass over all folders when the store opens. */
final class Repair {
    private static final Logger LOG = LoggerFactory.getLogger(Repair.class);
    private final Disk disk;
    private final Path users;
    private final Teams teams;

    Repair(Disk disk, Path users, Teams teams) {
        this.disk = disk;
        this.users = users;
        this.teams = teams;
    }

    void all() throws IOException {
        for (Team team : teams.all()) {
            try {
                allOf(team);
            } catch (IOException e) {
                LOG.error("the work of {} could not be looked through; staff must look at it", team.name(), e);
            }
        }
    }

    private void allOf(Team team) throws IOException {
        Path directory = users.resolve(team.name());
        List<String> assignments = disk.names(directory);
        for (String assignment : assignments) {
            if (disk.isDirectory(directory.resolve(assignment))) {
                one(team, assignment);
            }
        }
        if (assignments.isEmpty()) {
            disk.delete(directory);
        }
    }

    /** A folder that cannot be mended must not keep the others from being served. */
    private void one(Team team, String assignment) {
        try {
            teams.folder(team, assignment).repair();
        } catch (IOException e) {
            LOG.error("{}/{} could not be brought in order; staff must look at it", team.name(), assignment, e);
        }
    }
}

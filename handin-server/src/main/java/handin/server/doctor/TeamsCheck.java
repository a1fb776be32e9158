package handin.server.doctor;

import handin.server.account.TeamFile;
import handin.server.config.CourseConfig;
import handin.server.config.CourseConfig.Binding;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The team file, if the course goes by one. */
final class TeamsCheck implements Check {
    @Override
    public String name() {
        return "teams";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        CourseConfig config = patient.config();
        Binding bind = config.teams().bind();
        return List.of(
                bind == Binding.FILE
                        ? read(config.teams().file(), config.usernames().caseSensitive())
                        : Finding.ok(
                                name(),
                                "no file is needed: bind is " + bind.name().toLowerCase(Locale.ROOT)));
    }

    private Finding read(Path file, boolean caseSensitive) {
        try {
            int teams = TeamFile.count(file, caseSensitive);
            return Finding.ok(
                    name(), file.getFileName() + " is in order: " + teams + (teams == 1 ? " team" : " teams"));
        } catch (NoSuchFileException absent) {
            return Finding.warning(
                    name(), file + " is missing: nobody can hand in as a team", "write it, one team a line");
        } catch (IOException e) {
            return Finding.broken(name(), String.valueOf(e.getMessage()), "mend it there");
        }
    }
}

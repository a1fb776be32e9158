package handin.server.doctor;

import handin.server.toml.TomlMistake;
import java.io.IOException;
import java.util.List;

final class ConfigCheck implements Check {
    @Override
    public String name() {
        return "configuration";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        try {
            int keys = patient.config().all().size();
            return List.of(Finding.ok(name(), "config.toml is in order: " + keys + (keys == 1 ? " key" : " keys")));
        } catch (TomlMistake mistake) {
            return List.of(Finding.broken(
                    name(),
                    String.valueOf(mistake.getMessage()),
                    "mend it there; a running server keeps to what the file said before"));
        }
    }
}

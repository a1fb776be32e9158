package handin.server.doctor;

import handin.checker.eval.WorkerSettings;
import handin.checker.eval.Workers;
import handin.server.config.CourseConfig;
import handin.server.store.Store;
import handin.server.toml.TomlFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A course, and what several checks need of it. */
final class Patient implements AutoCloseable {
    private final Path course;
    private final WorkerSettings settings;
    private @Nullable Workers workers;

    /** @param workerHome where the worker's jars lie */
    Patient(Path course, Path workerHome) {
        this.course = course.toAbsolutePath().normalize();
        // Those that a server would keep ready are of no use to a doctor.
        this.settings = WorkerSettings.usual(workerHome).withWarm(0);
    }

    Path course() {
        return course;
    }

    WorkerSettings settings() {
        return settings;
    }

    /** @throws handin.server.toml.TomlMistake if it cannot be read */
    TomlFile<CourseConfig> configFile() throws IOException {
        return CourseConfig.open(course);
    }

    CourseConfig config() throws IOException {
        return configFile().current();
    }

    /** The process that serves the course now. */
    OptionalLong server() throws IOException {
        return Store.servedBy(course);
    }

    Workers workers() {
        if (workers == null) {
            workers = Workers.open(settings);
        }
        return workers;
    }

    @Override
    public void close() {
        if (workers != null) {
            workers.close();
        }
    }
}

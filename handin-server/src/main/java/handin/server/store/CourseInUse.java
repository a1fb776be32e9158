package handin.server.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Another server works on this course directory. */
public final class CourseInUse extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Optional<Long> holder;

    CourseInUse(Path course, Optional<Long> holder) {
        super("another server is running on " + course
                + holder.map(pid -> " (process " + pid + ")").orElse("")
                + ": stop it first, or give this one a course directory of its own");
        this.holder = holder;
    }

    /** The other server's process, where it is known. */
    public Optional<Long> holder() {
        return holder;
    }
}

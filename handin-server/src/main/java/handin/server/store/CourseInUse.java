package handin.server.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another server works on this course directory. */
public final class CourseInUse extends IOException {
    private static final long serialVersionUID = 1;

    CourseInUse(Path course) {
        super("another server is running on " + course
                + ": stop it first, or give this one a course directory of its own");
    }
}

package handin.server.client;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server, and how it is known. */
final class ServerOptions {
    private static final String USUAL = "localhost:7979";
    private static final String USUAL_CERTIFICATE = "server-cert.pem";

    @Option(
            names = "--server",
            paramLabel = "HOST:PORT",
            description =
                    "The server; else the variable HANDIN_SERVER, else as the course file says, else " + USUAL + ".")
    private @Nullable String server;

    @Option(
            names = "--cert",
            paramLabel = "FILE",
            description = "The server's certificate; else the variable HANDIN_CERT, else the course file's, else "
                    + USUAL_CERTIFICATE
                    + " in the current directory, else this machine's authorities have to vouch for the server.")
    private @Nullable Path certificate;

    @Option(
            names = "--course-file",
            paramLabel = "FILE",
            description = "The course file; else the variable HANDIN_COURSE, else the nearest " + CourseFile.FILE
                    + " in the current directory or one around it, else the one in ~/.config/handin.")
    private @Nullable Path courseFile;

    private Optional<CourseFile.Found> found = Optional.empty();
    private boolean looked;

    ServerLink connect(Surroundings surroundings) {
        Optional<CourseFile.Found> course = course(surroundings);
        ServerName name = named(surroundings)
                .map(ServerName::parse)
                .or(() -> course.map(
                        it -> new ServerName(it.course().host(), it.course().port())))
                .orElseGet(() -> ServerName.parse(USUAL));
        return ServerLink.to(name, trust(surroundings, course));
    }

    /** The course file that says which server; empty if another way said it. */
    Optional<CourseFile.Found> course(Surroundings surroundings) {
        if (!looked) {
            looked = true;
            Optional<Path> path = Optional.ofNullable(courseFile)
                    .or(() -> surroundings.variable("HANDIN_COURSE").map(Path::of));
            found = server != null || path.isEmpty() && named(surroundings).isPresent()
                    ? Optional.empty()
                    : CourseFile.find(surroundings, path);
            found.ifPresent(it -> surroundings
                    .err()
                    .println(Shown.safely("Course: " + it.course().name() + ", at "
                            + new ServerName(it.course().host(), it.course().port()) + " (" + it.path() + ")")));
        }
        return found;
    }

    private Optional<String> named(Surroundings surroundings) {
        return Optional.ofNullable(server)
                .or(() -> courseFile == null
                                && surroundings.variable("HANDIN_COURSE").isEmpty()
                        ? surroundings.variable("HANDIN_SERVER")
                        : Optional.empty());
    }

    private Trust trust(Surroundings surroundings, Optional<CourseFile.Found> course) {
        Optional<Path> file = Optional.ofNullable(certificate)
                .or(() -> surroundings.variable("HANDIN_CERT").map(Path::of));
        if (file.isPresent()) {
            return Trust.in(file.get());
        }
        if (course.isPresent()) {
            return course.get()
                    .course()
                    .certificate()
                    .map(pem -> Trust.in(course.get().path(), pem))
                    .orElseGet(Trust::inAuthorities);
        }
        Path usual = surroundings.directory().resolve(USUAL_CERTIFICATE);
        return Files.exists(usual) ? Trust.in(usual) : Trust.inAuthorities();
    }
}

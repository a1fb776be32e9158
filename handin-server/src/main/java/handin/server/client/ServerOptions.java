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
            description = "The server; else the variable HANDIN_SERVER, else " + USUAL + ".")
    private @Nullable String server;

    @Option(
            names = "--cert",
            paramLabel = "FILE",
            description = "The server's certificate; else the variable HANDIN_CERT, else " + USUAL_CERTIFICATE
                    + " in the current directory, else this machine's authorities have to vouch for the server.")
    private @Nullable Path certificate;

    ServerLink connect(Surroundings surroundings) {
        String name = Optional.ofNullable(server)
                .or(() -> surroundings.variable("HANDIN_SERVER"))
                .orElse(USUAL);
        return ServerLink.to(ServerName.parse(name), new Trust(pinned(surroundings)));
    }

    private Optional<Path> pinned(Surroundings surroundings) {
        Path usual = surroundings.directory().resolve(USUAL_CERTIFICATE);
        return Optional.ofNullable(certificate)
                .or(() -> surroundings.variable("HANDIN_CERT").map(Path::of))
                .or(() -> Optional.of(usual).filter(Files::exists));
    }
}

package handin.server.door.tls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** A door on a free loopback port before a scripted intake, and clients for it. */
public final class OpenDoor implements AutoCloseable {
    private final ScriptedIntake intake = new ScriptedIntake();
    private final Path directory;
    private final TlsDoor door;

    public OpenDoor(Path directory) throws IOException {
        this(directory, settings -> settings);
    }

    public OpenDoor(Path directory, UnaryOperator<Settings> change) throws IOException {
        this.directory = directory;
        var settings = Settings.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .withGrace(Duration.ofSeconds(5));
        door = TlsDoor.open(change.apply(settings), Certificates.in(directory), intake);
    }

    public ScriptedIntake intake() {
        return intake;
    }

    public int port() {
        return door.port();
    }

    public Path certificate() {
        return directory.resolve("server-cert.pem");
    }

    RawClient client() throws IOException {
        return new RawClient(certificate(), port());
    }

    @Override
    public void close() {
        door.close();
    }
}

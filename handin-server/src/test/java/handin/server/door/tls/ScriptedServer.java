package handin.server.door.tls;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A TLS server that hears a whole session, up to an ending, and answers it in one go. */
public final class ScriptedServer implements AutoCloseable {
    private static final List<String> ENDINGS = List.of("bye\n", "create-user\n", "change-user-info\n");

    private final SSLServerSocket listener;
    private final UnaryOperator<String> answers;
    private final List<String> sessions = new CopyOnWriteArrayList<>();

    /** @param answers from what the client sent after the greeting to what it is answered after the greeting */
    public ScriptedServer(Path directory, UnaryOperator<String> answers) throws IOException {
        this.answers = answers;
        listener = (SSLServerSocket) Certificates.in(directory)
                .context()
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** What each client sent after the greeting. */
    public List<String> sessions() {
        return sessions;
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (var socket = (SSLSocket) listener.accept()) {
                answer(socket);
            } catch (IOException gone) {
                // The test is over, or the client left.
                continue;
            }
        }
    }

    private void answer(SSLSocket socket) throws IOException {
        var heard = new StringBuilder();
        while (ENDINGS.stream().noneMatch(heard.toString()::endsWith)) {
            int octet = socket.getInputStream().read();
            if (octet < 0) {
                return;
            }
            heard.append((char) octet);
        }
        String session = heard.substring("handin\nver1\n".length());
        sessions.add(session);
        socket.getOutputStream().write(("handin\nver1\n" + answers.apply(session)).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}

package handin.server.client;

import handin.checker.model.Sentence;
import handin.server.protocol.ByteSource;
import handin.server.protocol.Reply;
import handin.server.protocol.ReplyReader;
import handin.server.protocol.UnreadableDatum;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;

/** A connection to a server: what goes wrong with it is {@link Broken}, with a sentence. */
final class ServerLink implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    /** Longer than any server lets a session take. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final ServerName server;
    private final SSLSocket socket;
    private final ByteSource in;
    private final ReplyReader replies;
    private final OutputStream out;

    private ServerLink(ServerName server, SSLSocket socket) throws IOException {
        this.server = server;
        this.socket = socket;
        this.in = ByteSource.of(socket.getInputStream());
        this.replies = new ReplyReader(in);
        this.out = socket.getOutputStream();
    }

    static ServerLink to(ServerName server, Trust trust) {
        Socket plain = connected(server);
        try {
            plain.setSoTimeout((int) CONNECTING.toMillis());
            plain.setTcpNoDelay(true);
            var socket = (SSLSocket)
                    trust.context().getSocketFactory().createSocket(plain, server.host(), server.port(), true);
            if (trust.pinned().isEmpty()) {
                var parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
            }
            socket.startHandshake();
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return new ServerLink(server, socket);
        } catch (IOException e) {
            throw closing(plain, refusal(server, trust, e));
        } catch (Broken e) {
            throw closing(plain, e);
        }
    }

    private static Socket connected(ServerName server) {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(server.host(), server.port()), (int) CONNECTING.toMillis());
            return socket;
        } catch (UnknownHostException e) {
            throw closing(socket, new Broken(Sentence.CLIENT_UNKNOWN_HOST, server.host()));
        } catch (IOException e) {
            throw closing(socket, new Broken(Sentence.CLIENT_NO_CONNECTION, server, Reasons.of(e)));
        }
    }

    private static Broken closing(Socket socket, Broken broken) {
        try {
            socket.close();
        } catch (IOException e) {
            broken.addSuppressed(e);
        }
        return broken;
    }

    private static Broken refusal(ServerName server, Trust trust, IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return trust.pinned()
                        .map(file -> new Broken(Sentence.CLIENT_OTHER_CERTIFICATE, server, file))
                        .orElseGet(() -> new Broken(Sentence.CLIENT_UNTRUSTED_CERTIFICATE, server));
            }
        }
        return e instanceof SSLException || e instanceof SocketTimeoutException
                ? new Broken(Sentence.CLIENT_NOT_TLS, server, Reasons.of(e))
                : new Broken(Sentence.CLIENT_NO_CONNECTION, server, Reasons.of(e));
    }

    ServerName server() {
        return server;
    }

    /** Sends it in one write. */
    void say(byte[] bytes) {
        trying(() -> {
            out.write(bytes);
            out.flush();
            return true;
        });
    }

    void say(String text) {
        say(text.getBytes(StandardCharsets.UTF_8));
    }

    Reply hear() {
        return trying(replies::next);
    }

    /**
     * Hears this word.
     *
     * @throws Rejected if the server says why not instead
     */
    void require(String word) {
        switch (hear()) {
            case Reply.Problem(var sentence) -> throw new Rejected(sentence);
            case Reply.Word(var said) when said.equals(word) -> {}
            case Reply other -> throw strange(other);
        }
    }

    Broken strange(Reply reply) {
        return new Broken(Sentence.CLIENT_NOT_HANDIN, server, "an unexpected " + reply);
    }

    /** So many bytes after the next {@code $}. */
    byte[] content(long count) {
        return trying(() -> {
            while (taken() != '$') {
                // What stands before the marker means nothing.
            }
            var content = new ByteArrayOutputStream();
            for (long i = 0; i < count; i++) {
                content.write(taken());
            }
            return content.toByteArray();
        });
    }

    private int taken() throws IOException {
        int octet = in.next();
        if (octet < 0) {
            throw new EOFException("the server closed the connection");
        }
        return octet;
    }

    private interface Attempt<T> {
        T run() throws IOException;
    }

    private <T> T trying(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (UnreadableDatum e) {
            throw new Broken(Sentence.CLIENT_NOT_HANDIN, server, e.what());
        } catch (SocketTimeoutException e) {
            throw new Broken(Sentence.CLIENT_SILENCE, server, PATIENCE.toSeconds());
        } catch (IOException e) {
            throw new Broken(Sentence.CLIENT_LOST, server);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // All that mattered was said before.
        }
    }
}

package handin.server.door.tls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** Types bytes over TLS and reads bytes; knows nothing of the protocol. */
final class RawClient implements AutoCloseable {
    private static final int PATIENCE = 30_000;
    private static final Pattern PIECE = Pattern.compile("\"|\n|[^\"\n]+");

    private final Socket raw;
    private final SSLSocket tls;

    RawClient(Path certificate, int port) throws IOException {
        this(certificate, port, "TLSv1.3");
    }

    RawClient(Path certificate, int port, String version) throws IOException {
        raw = new Socket(InetAddress.getLoopbackAddress(), port);
        raw.setSoTimeout(PATIENCE);
        raw.setTcpNoDelay(true);
        tls = (SSLSocket) trusting(certificate).getSocketFactory().createSocket(raw, "localhost", port, true);
        tls.setEnabledProtocols(new String[] {version});
        tls.startHandshake();
    }

    private static SSLContext trusting(Path certificate) throws IOException {
        try (InputStream pem = Files.newInputStream(certificate)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry(
                    "server", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** In one write. */
    RawClient say(String text) throws IOException {
        return say(text.getBytes(StandardCharsets.UTF_8));
    }

    RawClient say(byte[] bytes) throws IOException {
        tls.getOutputStream().write(bytes);
        tls.getOutputStream().flush();
        return this;
    }

    /** As the Racket client does: each token, quote mark and line end a write of its own. */
    RawClient sayInPieces(String text) throws IOException {
        var piece = PIECE.matcher(text);
        while (piece.find()) {
            say(piece.group());
        }
        return this;
    }

    /** So many bytes as this text has, or fewer if the server closes before. */
    String hear(String expected) throws IOException {
        int length = expected.getBytes(StandardCharsets.UTF_8).length;
        return new String(tls.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
    }

    String hear(int length) throws IOException {
        return new String(tls.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
    }

    /** The lines up to and with this one. */
    String hearUntil(String end) throws IOException {
        var heard = new ByteArrayOutputStream();
        while (!heard.toString(StandardCharsets.UTF_8).endsWith(end)) {
            int octet = tls.getInputStream().read();
            if (octet < 0) {
                throw new IOException("closed after: " + heard.toString(StandardCharsets.UTF_8));
            }
            heard.write(octet);
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    /** All up to the server's good-bye; fails if the server goes without one. */
    String hearOut() throws IOException {
        return new String(tls.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Says that nothing more will be said, and listens on. */
    RawClient endSpeech() throws IOException {
        tls.shutdownOutput();
        return this;
    }

    /** As when a machine loses its power. */
    void vanish() throws IOException {
        raw.setSoLinger(true, 0);
        raw.close();
    }

    @Override
    public void close() throws IOException {
        tls.close();
    }
}

package handin.server.app;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A client that knows the protocol's description and none of our code: it types bytes into a TLS socket and reads lines. */
final class RawSession implements AutoCloseable {
    /** How bytes are cut into writes. */
    enum Writes {
        /** Each line one write. */
        LINES,
        /** As Racket does: each token, quote mark and newline a write of its own. */
        CRUMBS
    }

    private final Socket raw;
    private final SSLSocket socket;
    private final OutputStream out;
    private final InputStream in;
    private final Writes writes;

    RawSession(int port, Writes writes) throws Exception {
        this.writes = writes;
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new TrustAll()}, new SecureRandom());
        raw = new Socket("127.0.0.1", port);
        socket = (SSLSocket) context.getSocketFactory().createSocket(raw, "127.0.0.1", port, true);
        socket.setSoTimeout(60_000);
        out = socket.getOutputStream();
        in = socket.getInputStream();
    }

    /** Greets, and expects the greeting back: six bytes first, then the version. */
    RawSession greet() throws IOException {
        type("handin\n");
        expect("handin");
        type("ver1\n");
        expect("ver1");
        return this;
    }

    RawSession set(String key, String value) throws IOException {
        return type("set\n" + key + "\n\"" + value + "\"\n");
    }

    RawSession type(String text) throws IOException {
        return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    RawSession raw(byte[] bytes) throws IOException {
        if (writes == Writes.LINES || bytes.length > 4000) {
            out.write(bytes);
            out.flush();
            return this;
        }
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '"') {
                crumb(bytes, start, i);
                crumb(bytes, i, i + 1);
                start = i + 1;
            }
        }
        crumb(bytes, start, bytes.length);
        return this;
    }

    private void crumb(byte[] bytes, int from, int to) throws IOException {
        if (to > from) {
            out.write(bytes, from, to - from);
            out.flush();
        }
    }

    void expect(String line) throws IOException {
        String got = line();
        if (!got.equals(line)) {
            throw new AssertionError("expected " + line + ", the server said " + got);
        }
    }

    /** The next line without its end; EOFException where the server closed. */
    String line() throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                if (bytes.size() == 0) {
                    throw new EOFException("the server closed");
                }
                break;
            }
            bytes.write(b);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Reads the messages of a handin up to the first line that is none: {@code confirm}, {@code message-box}, {@code ok} or an error. */
    String afterMessages() throws IOException {
        for (String line = line(); ; line = line()) {
            if (!line.equals("message") && !line.equals("message-final")) {
                return line;
            }
            line();
        }
    }

    /** The next lines with their ends, or less where the server closed. */
    String heard(int lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int left = lines; left > 0; ) {
            int octet = in.read();
            if (octet < 0) {
                break;
            }
            bytes.write(octet);
            left -= octet == '\n' ? 1 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Says that nothing more will be said, and listens on. */
    void endSpeech() throws IOException {
        socket.shutdownOutput();
    }

    /** As when a machine loses its power. */
    void reset() throws IOException {
        raw.setSoLinger(true, 0);
        raw.close();
    }

    byte[] bytes(int count) throws IOException {
        return in.readNBytes(count);
    }

    /** Logs in and announces; leaves off where the bytes are due. */
    RawSession begin(String user, String password, String assignment, long length) throws IOException {
        greet().set("username/s", user).set("password", password).set("assignment", assignment);
        set("submit-on-error", "no").type("save-submission\n");
        expect("ok");
        type(length + "\n");
        expect("go");
        return this;
    }

    boolean atEnd() throws IOException {
        return in.read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** The certificate was made a moment ago by the server under test. */
    private static final class TrustAll implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}

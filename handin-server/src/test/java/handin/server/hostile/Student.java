package handin.server.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Hands in over TLS, in the protocol's words alone, and tells what came back. */
record Student(int port, String username) {
    static final String PASSWORD = "looking-glass";
    private static final int PATIENCE = 60_000;

    /**
     * What a student was told.
     *
     * @param sentence why the work was refused; empty if it was accepted
     * @param took from the last byte of the work to the verdict
     */
    record Told(boolean accepted, String sentence, Duration took) {}

    Told handIn(String assignment, byte[] work) throws IOException {
        try (var raw = new Socket("127.0.0.1", port);
                var socket = (SSLSocket) trusting().getSocketFactory().createSocket(raw, "127.0.0.1", port, true)) {
            socket.setSoTimeout(PATIENCE);
            return new Talk(socket).handIn(username, assignment, work);
        }
    }

    private record Talk(SSLSocket socket, InputStream in) {
        Talk(SSLSocket socket) throws IOException {
            this(socket, new BufferedInputStream(socket.getInputStream()));
        }

        Told handIn(String username, String assignment, byte[] work) throws IOException {
            say("handin\nver1\n");
            expect("handin");
            expect("ver1");
            say("set username/s \"" + username + "\" set password \"" + PASSWORD + "\" set assignment \"" + assignment
                    + "\" save-submission\n");
            expect("ok");
            say(work.length + "\n");
            expect("go");
            say("$");
            say(work);
            long sent = System.nanoTime();
            String verdict = afterMessages();
            var took = Duration.ofNanos(System.nanoTime() - sent);
            if (!verdict.equals("confirm")) {
                return new Told(false, text(verdict), took);
            }
            say("check\n");
            String end = afterMessages();
            return end.equals("ok") ? new Told(true, "", took) : new Told(false, text(end), took);
        }

        private void say(String words) throws IOException {
            say(words.getBytes(StandardCharsets.UTF_8));
        }

        private void say(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
        }

        private void expect(String line) throws IOException {
            String got = line();
            if (!got.equals(line)) {
                throw new IOException("the server said " + got + " in place of " + line);
            }
        }

        private String line() throws IOException {
            var bytes = new ByteArrayOutputStream();
            for (int octet = in.read(); octet != '\n'; octet = in.read()) {
                if (octet < 0) {
                    throw new EOFException("the server closed after " + bytes.toString(StandardCharsets.UTF_8));
                }
                bytes.write(octet);
            }
            return bytes.toString(StandardCharsets.UTF_8);
        }

        private String afterMessages() throws IOException {
            String line = line();
            while (line.startsWith("message")) {
                line();
                line = line();
            }
            return line;
        }

        /** A string of the protocol as its reader sees it; escapes other than these stay as they are written. */
        private static String text(String datum) {
            var text = new StringBuilder();
            for (int i = 1; i < datum.length() - 1; i++) {
                char letter = datum.charAt(i);
                if (letter == '\\') {
                    char escaped = datum.charAt(++i);
                    text.append(
                            switch (escaped) {
                                case 'n' -> "\n";
                                case 't' -> "\t";
                                case '"', '\\' -> "" + escaped;
                                default -> "\\" + escaped;
                            });
                } else {
                    text.append(letter);
                }
            }
            return text.toString();
        }
    }

    private static SSLContext trusting() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new TrustAll()}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / (double) TimeUnit.SECONDS.toNanos(1);
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

package handin.server.door.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * Puts TLS 1.3 or 1.2 on a connection. Few do so at the same time: a handshake costs processor time as nothing else at the door does. A turn is taken only when the
 * client's greeting is here, and given up after a while in any case, so that silent clients keep nobody waiting.
 */
final class Handshake {
    /** Many times what our side of it computes; the rest of a turn is waiting for the other side, which may never answer. */
    private static final Duration LONGEST_TURN = Duration.ofMillis(40);

    private static final String[] VERSIONS = {"TLSv1.3", "TLSv1.2"};
    private static final int HEADER = 5;
    private static final int HANDSHAKE_RECORD = 22;
    private static final int LONGEST_RECORD = 1 << 14;

    private final SSLContext context;
    private final Alarms alarms;
    private final Duration time;
    private final Semaphore turns = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    Handshake(SSLContext context, Alarms alarms, Duration time) {
        this.context = context;
        this.alarms = alarms;
        this.time = time;
    }

    /** @throws IOException if the other side does not speak TLS, speaks another one, or takes too long */
    SSLSocket on(Socket raw) throws IOException {
        try (var _ = alarms.in(time, () -> abandon(raw))) {
            byte[] greeting = greeting(raw.getInputStream());
            return inTurn(raw, greeting);
        }
    }

    /** The first record, which holds the greeting or the beginning of a long one. */
    private static byte[] greeting(InputStream in) throws IOException {
        byte[] header = in.readNBytes(HEADER);
        if (header.length < HEADER) {
            throw new IOException("nothing was said");
        }
        int length = (header[3] & 0xFF) << 8 | header[4] & 0xFF;
        if (header[0] != HANDSHAKE_RECORD || length > LONGEST_RECORD) {
            throw new IOException("not TLS");
        }
        byte[] body = in.readNBytes(length);
        byte[] greeting = new byte[HEADER + body.length];
        System.arraycopy(header, 0, greeting, 0, HEADER);
        System.arraycopy(body, 0, greeting, HEADER, body.length);
        return greeting;
    }

    private SSLSocket inTurn(Socket raw, byte[] greeting) throws IOException {
        turns.acquireUninterruptibly();
        var held = new AtomicBoolean(true);
        Runnable giveUp = () -> {
            if (held.getAndSet(false)) {
                turns.release();
            }
        };
        try (var _ = alarms.in(LONGEST_TURN, giveUp)) {
            var tls =
                    (SSLSocket) context.getSocketFactory().createSocket(raw, new ByteArrayInputStream(greeting), true);
            tls.setEnabledProtocols(VERSIONS);
            tls.startHandshake();
            return tls;
        } finally {
            giveUp.run();
        }
    }

    private static void abandon(Socket raw) {
        try {
            raw.close();
        } catch (IOException gone) {
            // It was to be closed, and nobody can do anything else with it.
        }
    }
}

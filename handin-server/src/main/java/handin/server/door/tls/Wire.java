package handin.server.door.tls;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocket;

/** A connection that speaks TLS: what comes, what is sent, how it ends. */
final class Wire {
    private final SSLSocket tls;
    private final Socket raw;
    private final OutputStream out;
    private final ReadAhead in;

    /**
     * Starts to read.
     *
     * @param raw the socket below TLS
     * @param onEnd called once, by another thread, when the end has come and nothing but white space before it is left to be taken
     */
    Wire(SSLSocket tls, Socket raw, Runnable onEnd) throws IOException {
        this.tls = tls;
        this.raw = raw;
        this.out = tls.getOutputStream();
        this.in = new ReadAhead(tls.getInputStream(), onEnd);
    }

    ReadAhead in() {
        return in;
    }

    /** Sends these bytes at once, in one record if they fit. */
    void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /**
     * Says good-bye as TLS has it, lets the other side do the same, and closes. What still comes is read and dropped, for a while: a connection closed over
     * unread bytes is reset, and a reset can overtake the last words.
     */
    void finish(Duration linger) throws IOException {
        in.dropTheRest();
        tls.shutdownOutput();
        try {
            in.awaitEnd(linger);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        raw.close();
    }

    /** Closes without a word; for a connection that is broken, or cannot be got to listen. */
    void cut() {
        in.dropTheRest();
        try {
            raw.close();
        } catch (IOException gone) {
            // It was to be closed, and nobody can do anything else with it.
        }
    }
}

package handin.server.door.tls;

import handin.server.protocol.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLSocket;

/**
 * The bytes of one connection. A thread of its own reads ahead, two chunks at most, and so notices the end even while nobody waits for bytes. A connection that
 * breaks looks like one that ends.
 */
final class Wire implements ByteSource {
    private static final int CHUNK = 8192;

    private final SSLSocket tls;
    private final Socket raw;
    private final Runnable onEnd;
    private final OutputStream out;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition taken = lock.newCondition();
    private byte[] chunk = new byte[0];
    private int at;
    private int end;
    private boolean ended;
    private boolean finishing;

    /**
     * Starts to read.
     *
     * @param onEnd called once, by another thread, when the end has come and all bytes before it were taken
     */
    Wire(SSLSocket tls, Socket raw, Runnable onEnd) throws IOException {
        this.tls = tls;
        this.raw = raw;
        this.onEnd = onEnd;
        this.out = tls.getOutputStream();
        InputStream in = tls.getInputStream();
        Thread.ofVirtual().name(Thread.currentThread().getName() + " reader").start(() -> readAhead(in));
    }

    /** Sends these bytes at once, in one record if they fit. */
    void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    @Override
    public int peek() throws IOException {
        return first(0);
    }

    @Override
    public int next() throws IOException {
        return first(1);
    }

    private int first(int take) throws IOException {
        lock.lock();
        try {
            if (!awaited()) {
                return -1;
            }
            int octet = chunk[at] & 0xFF;
            take(take);
            return octet;
        } finally {
            lock.unlock();
        }
    }

    /** So many bytes, or fewer if the end comes first. Memory grows with what comes, not with what is wanted. */
    byte[] content(long wanted) throws IOException {
        var content = new ByteArrayOutputStream();
        lock.lock();
        try {
            while (content.size() < wanted && awaited()) {
                int some = (int) Math.min(wanted - content.size(), end - at);
                content.write(chunk, at, some);
                take(some);
            }
        } finally {
            lock.unlock();
        }
        return content.toByteArray();
    }

    /**
     * Says good-bye as TLS has it, lets the other side do the same, and closes. What still comes is read and dropped, for a while: a connection closed over
     * unread bytes is reset, and a reset can overtake the last words.
     */
    void finish(Duration linger) throws IOException {
        dropTheRest();
        tls.shutdownOutput();
        awaitEnd(linger);
        raw.close();
    }

    private void dropTheRest() {
        lock.lock();
        try {
            finishing = true;
            taken.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Closes without a word; for a connection that is broken, or cannot be got to listen. */
    void cut() {
        dropTheRest();
        try {
            raw.close();
        } catch (IOException gone) {
            // It was to be closed, and nobody can do anything else with it.
        }
    }

    private void awaitEnd(Duration linger) {
        lock.lock();
        try {
            long left = linger.toNanos();
            while (!ended && left > 0) {
                left = arrived.awaitNanos(left);
            }
        } catch (InterruptedException expected) {
            // The server stops; then there is no time to linger.
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private boolean awaited() throws InterruptedIOException {
        try {
            while (at == end && !ended) {
                arrived.await();
            }
            return at < end;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the other side");
        }
    }

    private void take(int count) {
        at += count;
        if (at == end) {
            taken.signal();
        }
    }

    private void readAhead(InputStream in) {
        byte[] ahead = new byte[CHUNK];
        try {
            int count = in.read(ahead);
            while (count >= 0) {
                ahead = handOver(ahead, count);
                count = in.read(ahead);
            }
        } catch (IOException | InterruptedException broken) {
            // Broken or closed: the end, for whoever waits for bytes.
        }
        end();
    }

    private byte[] handOver(byte[] full, int count) throws InterruptedException {
        lock.lock();
        try {
            while (at < end && !finishing) {
                taken.await();
            }
            byte[] spent = chunk.length == 0 ? new byte[CHUNK] : chunk;
            chunk = full;
            at = 0;
            end = finishing ? 0 : count;
            arrived.signalAll();
            return spent;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            while (at < end && !finishing) {
                taken.awaitUninterruptibly();
            }
            ended = true;
            onEnd.run();
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }
}

package handin.server.door.tls;

import handin.server.protocol.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The bytes that come. A thread of its own reads ahead, two chunks at most, and so notices the end even while nobody waits for bytes. A connection that breaks looks
 * like one that ends.
 */
final class ReadAhead implements ByteSource {
    private static final int CHUNK = 8192;

    private final Runnable onEnd;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition taken = lock.newCondition();
    private byte[] chunk = new byte[0];
    private int at;
    private int end;
    private boolean ending;
    private boolean ended;
    private boolean dropping;

    /**
     * Starts to read.
     *
     * @param onEnd called once, by another thread, when the end has come and nothing but white space before it is left to be taken
     */
    ReadAhead(InputStream in, Runnable onEnd) {
        this.onEnd = onEnd;
        Thread.ofVirtual().name(Thread.currentThread().getName() + " reader").start(() -> readAll(in));
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

    /** From now on what comes is read and dropped. */
    void dropTheRest() {
        lock.lock();
        try {
            dropping = true;
            taken.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the other side has ended, for so long at most. */
    void awaitEnd(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (!ended && left > 0) {
                left = arrived.awaitNanos(left);
            }
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
        if (at == end || ending) {
            taken.signal();
        }
    }

    private void readAll(InputStream in) {
        byte[] ahead = new byte[CHUNK];
        try {
            int count = in.read(ahead);
            while (count >= 0) {
                ahead = handOver(ahead, count);
                count = in.read(ahead);
            }
        } catch (IOException broken) {
            // Broken or closed: the end, for whoever waits for bytes.
        }
        end();
    }

    private byte[] handOver(byte[] full, int count) {
        lock.lock();
        try {
            awaitTaken();
            byte[] spent = chunk.length == 0 ? new byte[CHUNK] : chunk;
            chunk = full;
            at = 0;
            end = dropping ? 0 : count;
            arrived.signalAll();
            return spent;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            ending = true;
            while (somethingIsLeft() && !dropping) {
                taken.awaitUninterruptibly();
            }
            onEnd.run();
            awaitTaken();
            ended = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The line end after a word may never be taken: the word is read without it. */
    private boolean somethingIsLeft() {
        for (int i = at; i < end; i++) {
            if (!Character.isWhitespace(chunk[i])) {
                return true;
            }
        }
        return false;
    }

    private void awaitTaken() {
        while (at < end && !dropping) {
            taken.awaitUninterruptibly();
        }
    }
}

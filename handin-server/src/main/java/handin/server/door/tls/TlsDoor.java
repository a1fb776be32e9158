package handin.server.door.tls;

import handin.server.intake.Intake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door for the handin protocol: listens, and serves each connection on a virtual thread. */
public final class TlsDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TlsDoor.class);
    private static final int BACKLOG = 1024;
    private static final Duration BREATH = Duration.ofMillis(100);

    private final Settings settings;
    private final Intake intake;
    private final ServerSocket listener;
    private final Handshake handshake;
    private final Alarms alarms = new Alarms();
    private final Semaphore room;
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("handin-", 1).factory());

    private TlsDoor(Settings settings, Certificates certificates, Intake intake) throws IOException {
        this.settings = settings;
        this.intake = intake;
        this.room = new Semaphore(settings.connections());
        this.handshake = new Handshake(certificates.context(), alarms, settings.handshake());
        this.listener = new QuickListener();
    }

    /**
     * Listens from now on.
     *
     * @throws IOException if the address cannot be had; the message says which and why
     */
    public static TlsDoor open(Settings settings, Certificates certificates, Intake intake) throws IOException {
        var door = new TlsDoor(settings, certificates, intake);
        try {
            door.listener.bind(settings.address(), BACKLOG);
        } catch (IOException e) {
            door.close();
            throw new IOException("cannot listen on " + settings.address() + ": " + e.getMessage(), e);
        }
        Thread.ofVirtual().name("handin-door").start(door::accept);
        return door;
    }

    /** The port it listens on. */
    public int port() {
        return listener.getLocalPort();
    }

    /** What came through the door so far. */
    public Traffic traffic() {
        return new Traffic(count.get(), open.size(), refused.get());
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                admit(listener.accept());
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    LOG.error("could not accept a connection", e);
                    rest();
                }
            }
        }
    }

    /** Out of file handles, most likely: trying again at once would only fill the log. */
    private static void rest() {
        try {
            Thread.sleep(BREATH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void admit(Socket socket) throws IOException {
        if (!room.tryAcquire()) {
            refused.incrementAndGet();
            LOG.warn("{} connections are open, closed another one at once", settings.connections());
            socket.close();
            return;
        }
        var diary = new Diary(count.incrementAndGet());
        diary.note("connect from {}", socket.getInetAddress().getHostAddress());
        var connection = new Connection(socket, diary, settings, intake, handshake, alarms);
        open.add(connection);
        try {
            threads.execute(() -> serve(connection));
        } catch (RejectedExecutionException closing) {
            socket.close();
        }
    }

    private void serve(Connection connection) {
        try {
            connection.run();
        } finally {
            open.remove(connection);
            room.release();
        }
    }

    /** Ends what {@link #close} still waits for: handins that are not confirmed yet are refused at once. */
    public void hasten() {
        open.forEach(Connection::stop);
    }

    /**
     * Takes no more connections, ends those that are not handing in, and lets running handins end; those that take longer than the grace are stopped, and what was
     * not confirmed by then is refused.
     */
    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException("could not close the listening socket", e);
        }
        threads.shutdown();
        open.forEach(Connection::closing);
        try {
            if (!threads.awaitTermination(settings.grace().toMillis(), TimeUnit.MILLISECONDS)) {
                open.forEach(Connection::stop);
                threads.awaitTermination(settings.grace().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            open.forEach(Connection::stop);
            Thread.currentThread().interrupt();
        }
        alarms.close();
    }
}

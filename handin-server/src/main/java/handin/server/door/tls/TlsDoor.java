package handin.server.door.tls;

import handin.server.intake.Intake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door for the handin protocol: listens, and serves each connection on a virtual thread. */
public final class TlsDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TlsDoor.class);
    private static final int BACKLOG = 1024;
    private static final Duration BREATH = Duration.ofMillis(100);
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    private final Settings settings;
    private final Intake intake;
    private final ServerSocket listener;
    private final Handshake handshake;
    private final Alarms alarms = new Alarms();
    private final House<Connection> house;
    private long warnedAt = System.nanoTime() - BETWEEN_WARNINGS.toNanos();
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("handin-", 1).factory());

    private TlsDoor(Settings settings, Certificates certificates, Intake intake) throws IOException {
        this.settings = settings;
        this.intake = intake;
        this.house = new House<>(settings.connections(), settings.connectionsPerAddress());
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
        return new Traffic(count.get(), house.size(), refused.get());
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                admit(listener.accept());
            } catch (IOException | RuntimeException e) {
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
        InetAddress from = socket.getInetAddress();
        if (!house.makeRoom(Origin.of(from))) {
            refused.incrementAndGet();
            warnOfCrowd(from);
            socket.close();
            return;
        }
        count.incrementAndGet();
        var visit = intake.visit(from.getHostAddress());
        var connection = new Connection(socket, visit, settings, intake, handshake, alarms);
        house.enter(connection);
        try {
            threads.execute(() -> serve(connection));
        } catch (RejectedExecutionException closing) {
            socket.close();
        }
    }

    /** Not for every one of a thousand. */
    private void warnOfCrowd(InetAddress from) {
        if (System.nanoTime() - warnedAt >= BETWEEN_WARNINGS.toNanos()) {
            warnedAt = System.nanoTime();
            LOG.warn(
                    "closed a connection from {} at once: {} are open, or {} from there, and all of them have logged in",
                    from.getHostAddress(),
                    settings.connections(),
                    settings.connectionsPerAddress());
        }
    }

    private void serve(Connection connection) {
        try {
            connection.run();
        } finally {
            house.leave(connection);
        }
    }

    /** Ends what {@link #close} still waits for: handins that are not confirmed yet are refused at once. */
    public void hasten() {
        everybody().forEach(Connection::stop);
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
        everybody().forEach(Connection::closing);
        try {
            if (!threads.awaitTermination(settings.grace().toMillis(), TimeUnit.MILLISECONDS)) {
                everybody().forEach(Connection::stop);
                threads.awaitTermination(settings.grace().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            everybody().forEach(Connection::stop);
            Thread.currentThread().interrupt();
        }
        alarms.close();
    }

    private Stream<Connection> everybody() {
        return house.guests().stream();
    }
}

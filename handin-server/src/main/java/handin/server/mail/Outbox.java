package handin.server.mail;

import handin.checker.model.Course.Letter;
import handin.server.config.CourseConfig.MailServer;
import handin.server.disk.Disk;
import handin.server.hook.Letterbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Letters that wait for the mail server, in {@code outbox/} of the course directory. Taking one costs a write to disk and never waits for a server;
 * one thread sends them, and tries again, later each time, while the server does not take them. A letter is deleted after it was sent: one sent in
 * the very moment the machine stops is sent again, under the same Message-ID.
 */
public final class Outbox implements Letterbox, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Shelf shelf;
    private final Round round;
    private final Supplier<Optional<MailServer>> server;
    private final Pauses pauses;
    private final Thread sender;
    private boolean news = true;
    private boolean closed;

    private Outbox(Shelf shelf, Supplier<Optional<MailServer>> server, Pauses pauses) {
        this.shelf = shelf;
        this.round = new Round(shelf);
        this.server = server;
        this.pauses = pauses;
        this.sender = Thread.ofPlatform().daemon().name("outbox").unstarted(this::work);
    }

    /**
     * Opens the outbox of a course and starts to send what waits.
     *
     * @param server asked anew for each try
     */
    public static Outbox open(Path course, Disk disk, Supplier<Optional<MailServer>> server) throws IOException {
        return open(course, disk, server, Duration.ofSeconds(1));
    }

    /** The same with another pause after a first failure; it doubles from then on, up to five minutes. */
    static Outbox open(Path course, Disk disk, Supplier<Optional<MailServer>> server, Duration firstPause)
            throws IOException {
        var outbox =
                new Outbox(new Shelf(disk, course.resolve("outbox")), server, new Pauses(firstPause, LONGEST_PAUSE));
        outbox.sender.start();
        return outbox;
    }

    @Override
    public void post(Letter letter) {
        List<byte[]> copies = Writer.write(letter);
        try {
            shelf.add(copies);
        } catch (IOException e) {
            throw new UncheckedIOException("a letter could not be put into the outbox", e);
        }
        wake();
    }

    /** How many letters wait, counted by recipients. */
    public int waiting() throws IOException {
        return shelf.waiting().size();
    }

    /** Stops sending; what waits is sent after the next start. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        sender.interrupt();
    }

    private synchronized void wake() {
        news = true;
        notifyAll();
    }

    private void work() {
        try {
            while (isOpen()) {
                Optional<String> trouble = sendAll();
                if (trouble.isPresent()) {
                    pause(pauses.next(trouble.get()));
                } else {
                    pauses.reset();
                    awaitNews();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("the outbox was closed", e);
        }
    }

    private Optional<String> sendAll() {
        try {
            return round.send(server.get());
        } catch (IOException | RuntimeException | Error e) {
            // An Error too: the one thread that sends must not end without a word.
            LOG.error("sending letters failed; they wait", e);
            return Optional.of(e.toString());
        }
    }

    private synchronized boolean isOpen() {
        news = false;
        return !closed;
    }

    private synchronized void awaitNews() throws InterruptedException {
        while (!news && !closed) {
            wait();
        }
    }

    /** A server that does not answer is not asked again because of every new letter. */
    private synchronized void pause(Duration length) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        for (long left = length.toNanos(); left > 0 && !closed; left = end - System.nanoTime()) {
            wait(Math.max(1, left / 1_000_000));
        }
    }
}

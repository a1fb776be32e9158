package handin.server.mail;

import handin.checker.model.Course.Letter;
import handin.server.config.CourseConfig.MailServer;
import handin.server.disk.Disk;
import handin.server.hook.Letterbox;
import handin.server.mail.Round.Outcome;
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
 * one thread sends them. While the server cannot be reached all wait; a letter that it puts off waits alone, longer each time, and is put aside after
 * five days. A letter is deleted after it was sent: one sent in the very moment the machine stops is sent again, under the same Message-ID.
 */
public final class Outbox implements Letterbox, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    /** So often the folder is looked at for letters that people put back. */
    private static final Duration GLANCE = Duration.ofMinutes(1);

    private static final Duration PARTING = Duration.ofSeconds(2);

    private final Shelf shelf;
    private final Round round;
    private final Supplier<Optional<MailServer>> server;
    private final Pauses pauses;
    private final Thread sender;
    private Optional<String> said = Optional.empty();
    private boolean news = true;
    private boolean closed;

    private Outbox(Shelf shelf, Supplier<Optional<MailServer>> server, Tempo tempo) {
        this.shelf = shelf;
        this.round = new Round(shelf, tempo);
        this.server = server;
        this.pauses = new Pauses(tempo.serverFirst(), tempo.serverLongest());
        this.sender = Thread.ofPlatform().daemon().name("outbox").unstarted(this::work);
    }

    /**
     * Opens the outbox of a course and starts to send what waits.
     *
     * @param server asked anew for each try
     */
    public static Outbox open(Path course, Disk disk, Supplier<Optional<MailServer>> server) throws IOException {
        return open(course, disk, server, Tempo.USUAL);
    }

    /** The same, more or less often. */
    static Outbox open(Path course, Disk disk, Supplier<Optional<MailServer>> server, Tempo tempo) throws IOException {
        var shelf = new Shelf(disk, course.resolve("outbox"));
        shelf.prepare();
        var outbox = new Outbox(shelf, server, tempo);
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
        try {
            // A letter in the mail server's hands is let through, if that does not take long.
            sender.join(PARTING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void wake() {
        news = true;
        notifyAll();
    }

    private void work() {
        try {
            while (isOpen()) {
                Outcome outcome = sendAll();
                say(outcome.down());
                if (outcome.down().isPresent()) {
                    pause(pauses.next(outcome.down().get()));
                } else {
                    pauses.reset();
                    awaitNews(outcome.next()
                            .filter(wait -> wait.compareTo(GLANCE) < 0)
                            .orElse(GLANCE));
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("the outbox was closed", e);
        }
    }

    private Outcome sendAll() {
        try {
            return round.send(server.get());
        } catch (IOException | RuntimeException | Error e) {
            // An Error too: the one thread that sends must not end without a word.
            LOG.error("sending letters failed; they wait", e);
            return Outcome.down(e.toString());
        }
    }

    /** For people who look into the folder. */
    private void say(Optional<String> down) {
        if (down.equals(said)) {
            return;
        }
        try {
            shelf.noteServer(down);
            said = down;
        } catch (IOException e) {
            LOG.warn("that the mail server is {} could not be noted", down.isPresent() ? "down" : "up again", e);
        }
    }

    private synchronized boolean isOpen() {
        news = false;
        return !closed;
    }

    private synchronized void awaitNews(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        for (long left = longest.toNanos(); left > 0 && !news && !closed; left = end - System.nanoTime()) {
            wait(Math.max(1, left / 1_000_000));
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

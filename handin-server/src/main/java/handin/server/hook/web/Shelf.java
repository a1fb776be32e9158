package handin.server.hook.web;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits for one target, on disk, the oldest first; what it will never take lies in {@code undeliverable}. Neither grows without end. */
final class Shelf {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final String UNFINISHED = ".new-";

    private final Disk disk;
    private final Path directory;
    private final Path undeliverable;
    private final int most;
    private final Deque<Delivery> waiting = new ArrayDeque<>();

    /** @param most how many may wait, and how many are kept that cannot be delivered */
    Shelf(Disk disk, Path directory, int most) throws IOException {
        this.disk = disk;
        this.directory = directory;
        this.undeliverable = directory.resolve("undeliverable");
        this.most = most;
        for (Path needed : List.of(directory, undeliverable)) {
            if (!disk.exists(needed)) {
                disk.makeDirectory(needed);
            }
        }
        for (String name : disk.names(directory)) {
            if (name.startsWith(UNFINISHED)) {
                disk.delete(directory.resolve(name));
            }
            Delivery.ofFile(name).ifPresent(waiting::add);
        }
    }

    /** Puts a delivery down; it is forced to disk when this returns. */
    synchronized void add(Delivery delivery, byte[] body) throws IOException {
        Path unfinished = directory.resolve(UNFINISHED + delivery.file());
        disk.write(unfinished, body);
        disk.force(unfinished);
        disk.rename(unfinished, directory.resolve(delivery.file()));
        disk.force(directory);
        waiting.add(delivery);
        notifyAll();
        if (waiting.size() > most) {
            Delivery oldest = waiting.remove();
            LOG.error("{}: more than {} deliveries wait; the oldest, {}, is dropped", directory, most, oldest.file());
            disk.delete(directory.resolve(oldest.file()));
        }
    }

    /** Waits for a delivery, and tells the oldest without taking it away. */
    synchronized Delivery first() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        return waiting.element();
    }

    byte[] read(Delivery delivery) throws IOException {
        return disk.read(directory.resolve(delivery.file()));
    }

    /** Takes away what was delivered. If that fails it is sent again after the next start, under the same id, but not before. */
    synchronized void done(Delivery delivery) throws IOException {
        waiting.remove(delivery);
        disk.delete(directory.resolve(delivery.file()));
        disk.force(directory);
    }

    /** Puts aside what cannot be delivered. */
    synchronized void putAside(Delivery delivery) throws IOException {
        waiting.remove(delivery);
        disk.rename(directory.resolve(delivery.file()), undeliverable.resolve(delivery.file()));
        List<String> aside = disk.names(undeliverable);
        for (String name : aside.subList(0, Math.max(0, aside.size() - most))) {
            disk.delete(undeliverable.resolve(name));
        }
    }

    /** Forgets what is not there any more. */
    synchronized void forget(Delivery delivery) {
        waiting.remove(delivery);
    }

    synchronized int size() {
        return waiting.size();
    }
}

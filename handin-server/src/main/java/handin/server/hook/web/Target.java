package handin.server.hook.web;

import handin.server.config.CourseConfig.Webhook;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers to one target what waits for it, in order, in a thread of its own. */
final class Target implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Target.class);
    private static final Duration LONGEST_TRY = Duration.ofDays(3);

    private final Shelf shelf;
    private final Post post;
    private final BackOff pauses;
    private final InstantSource clock;
    private final Thread thread;
    private volatile Webhook webhook;
    private String said = "";

    private Target(Webhook webhook, Shelf shelf, Post post, BackOff pauses, InstantSource clock) {
        this.webhook = webhook;
        this.shelf = shelf;
        this.post = post;
        this.pauses = pauses;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("webhook").unstarted(this::work);
    }

    static Target open(Webhook webhook, Shelf shelf, Post post, BackOff pauses, InstantSource clock) {
        var target = new Target(webhook, shelf, post, pauses, clock);
        target.thread.start();
        return target;
    }

    /** As it is configured now; the url stays the same. */
    void configured(Webhook now) {
        webhook = now;
    }

    boolean wants(String operation) {
        return webhook.operations().isEmpty() || webhook.operations().contains(operation);
    }

    void add(Delivery delivery, byte[] body) throws IOException {
        shelf.add(delivery, body);
    }

    /** What waits stays on disk. */
    @Override
    public void close() {
        thread.interrupt();
    }

    private void work() {
        try {
            while (true) {
                deliver(shelf.first());
            }
        } catch (InterruptedException e) {
            LOG.debug("no more is delivered to {}", origin(), e);
        }
    }

    private void deliver(Delivery delivery) throws InterruptedException {
        try {
            handle(delivery, post.send(webhook, delivery, shelf.read(delivery)));
        } catch (NoSuchFileException gone) {
            shelf.forget(delivery);
        } catch (IOException | RuntimeException | Error e) {
            // An Error too: the one thread that delivers must not end without a word.
            LOG.error("delivering to {} failed; {} waits", origin(), delivery.file(), e);
            Thread.sleep(pauses.next());
        }
    }

    private void handle(Delivery delivery, Answer answer) throws IOException, InterruptedException {
        switch (answer) {
            case Answer.Taken taken -> taken(delivery);
            case Answer.Refused refused -> putAside(delivery, refused.why());
            case Answer.Failed failed -> {
                if (clock.instant().isAfter(delivery.made().plus(LONGEST_TRY))) {
                    putAside(delivery, failed.why() + ", and for 3 days it went no better");
                } else {
                    failed(failed.why());
                }
            }
        }
    }

    private void taken(Delivery delivery) {
        pauses.reset();
        if (!said.isEmpty()) {
            LOG.info("{} takes deliveries again", origin());
            said = "";
        }
        try {
            shelf.done(delivery);
        } catch (IOException e) {
            LOG.error(
                    "{} was delivered to {} but cannot be deleted; it is sent again after the next start",
                    delivery.file(),
                    origin(),
                    e);
        }
    }

    private void putAside(Delivery delivery, String why) throws IOException {
        LOG.error("{} {}; {} was put into undeliverable", origin(), why, delivery.file());
        shelf.putAside(delivery);
    }

    private void failed(String why) throws InterruptedException {
        if (!why.equals(said)) {
            LOG.warn("{} {}; tried again later ({} waiting)", origin(), why, shelf.size());
            said = why;
        }
        Thread.sleep(pauses.next());
    }

    private String origin() {
        return origin(webhook.url());
    }

    /** An address for the log: paths and queries may hold secrets. */
    static String origin(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}

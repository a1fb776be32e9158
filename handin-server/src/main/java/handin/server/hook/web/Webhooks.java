package handin.server.hook.web;

import handin.server.config.CourseConfig.Webhook;
import handin.server.disk.Disk;
import handin.server.hook.Event;
import handin.server.hook.EventQueue;
import handin.server.hook.Hooks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells other programs of events: each is written down in {@code .handin/webhooks} of the course directory and posted until the receiver has taken it, in
 * order for each receiver. A slow one delays neither the others nor any handin. What was delivered in the very moment the machine stops is delivered
 * again, under the same id.
 */
public final class Webhooks implements Hooks, AutoCloseable {
    static final int MOST_WAITING = 10_000;

    private final EventQueue queue;
    private final Targets targets;
    private final Post post;

    private Webhooks(EventQueue queue, Targets targets, Post post) {
        this.queue = queue;
        this.targets = targets;
        this.post = post;
    }

    /**
     * Opens the webhooks of a course and starts to deliver what waits from before. What is wrong with a target's secret is said in the log at once.
     *
     * @param courseName what the course is called now; asked anew for each event, like {@code config}
     */
    public static Webhooks open(Path course, Supplier<String> courseName, Disk disk, Supplier<List<Webhook>> config)
            throws IOException {
        return open(course, courseName, disk, config, Patience.USUAL);
    }

    /**
     * How long to wait.
     *
     * @param answer for an answer
     * @param firstPause after a first failure
     */
    record Patience(Duration answer, Duration firstPause, InstantSource clock) {
        static final Patience USUAL =
                new Patience(Duration.ofSeconds(30), Duration.ofSeconds(1), InstantSource.system());
    }

    static Webhooks open(
            Path course, Supplier<String> courseName, Disk disk, Supplier<List<Webhook>> config, Patience patience)
            throws IOException {
        var post = new Post(patience.answer());
        var targets = new Targets(new Targets.Place(course, courseName, disk, MOST_WAITING), config, post, patience);
        try {
            targets.follow();
        } catch (IOException | RuntimeException e) {
            targets.close();
            post.close();
            throw e;
        }
        return new Webhooks(EventQueue.open("webhooks", MOST_WAITING, targets), targets, post);
    }

    /**
     * Looks for the secret that a webhook's deliveries are signed with.
     *
     * @throws IOException with a sentence that names the file, if there is none
     */
    public static void mustHaveSecret(Webhook webhook) throws IOException {
        Secret.read(webhook.secretFile());
    }

    @Override
    public void tell(String session, Event event) {
        queue.tell(session, event);
    }

    /** Writes down what was told, then stops; it is delivered after the next start. */
    @Override
    public void close() {
        queue.close();
        targets.close();
        post.close();
    }
}

package handin.server.hook.web;

import handin.server.config.CourseConfig.Webhook;
import handin.server.disk.Disk;
import handin.server.hook.EventQueue;
import handin.server.hook.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The targets that are configured now. Writes each event down for each of them. */
final class Targets implements EventQueue.Listener, AutoCloseable {
    /**
     * @param courseName asked anew for each event
     * @param most how many deliveries may wait for a target
     */
    record Place(Path course, Supplier<String> courseName, Disk disk, int most) {}

    private static final Logger LOG = LoggerFactory.getLogger(Targets.class);

    private final Place place;
    private final Supplier<List<Webhook>> config;
    private final Post post;
    private final Webhooks.Patience patience;
    private final Names names = new Names();
    private final Map<URI, Target> open = new HashMap<>();
    private List<Webhook> followed = List.of();

    Targets(Place place, Supplier<List<Webhook>> config, Post post, Webhooks.Patience patience) {
        this.place = place;
        this.config = config;
        this.post = post;
        this.patience = patience;
    }

    @Override
    public synchronized void hear(Told told) {
        try {
            follow();
        } catch (IOException e) {
            LOG.error("[{}] a webhook's folder cannot be used: {}", told.number(), e.toString());
        }
        String operation = told.event().operation();
        List<Target> wanting =
                open.values().stream().filter(target -> target.wants(operation)).toList();
        if (!wanting.isEmpty()) {
            var delivery = new Delivery(names.next(told.time()), operation);
            byte[] body = Payload.of(delivery.id(), told, place.courseName().get(), place.course());
            wanting.forEach(target -> add(target, delivery, body, told));
        }
    }

    private static void add(Target target, Delivery delivery, byte[] body, Told told) {
        try {
            target.add(delivery, body);
        } catch (IOException e) {
            LOG.error("[{}] {} could not be written down for a webhook and is lost", told.number(), delivery, e);
        }
    }

    @Override
    public synchronized void idle() {
        try {
            follow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens and closes targets as the configuration has it now. */
    synchronized void follow() throws IOException {
        List<Webhook> now = config.get();
        if (now.equals(followed)) {
            return;
        }
        followed = now;
        List<URI> urls = now.stream().map(Webhook::url).toList();
        open.entrySet().removeIf(entry -> {
            boolean gone = !urls.contains(entry.getKey());
            if (gone) {
                entry.getValue().close();
            }
            return gone;
        });
        for (Webhook webhook : now) {
            follow(webhook);
        }
    }

    private void follow(Webhook webhook) throws IOException {
        try {
            Secret.read(webhook.secretFile());
        } catch (IOException e) {
            LOG.error("{}: {}; its deliveries wait until that is mended", Target.origin(webhook.url()), e.getMessage());
        }
        Target known = open.get(webhook.url());
        if (known != null) {
            known.configured(webhook);
            return;
        }
        var shelf = new Shelf(place.disk(), folder(webhook.url()), place.most());
        var pauses = new BackOff(patience.firstPause(), new Random());
        open.put(webhook.url(), Target.open(webhook, shelf, post, pauses, patience.clock()));
    }

    private Path folder(URI url) throws IOException {
        Path folder = place.course();
        for (String name : List.of(".handin", "webhooks")) {
            folder = folder.resolve(name);
            if (!place.disk().exists(folder)) {
                place.disk().makeDirectory(folder);
            }
        }
        return folder.resolve(name(url));
    }

    /** Staff recognise the host; the rest tells addresses on one host apart without showing what may be secret in them. */
    private static String name(URI url) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(url.toString().getBytes(StandardCharsets.UTF_8));
            String host = url.getHost().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "_");
            return host + "-" + HexFormat.of().formatHex(Arrays.copyOf(digest, 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public synchronized void close() {
        open.values().forEach(Target::close);
    }
}

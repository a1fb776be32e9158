package handin.server.app;

import handin.checker.Checkers;
import handin.checker.eval.Workers;
import handin.checker.model.Sentence;
import handin.checker.model.Tongue;
import handin.server.account.Accounts;
import handin.server.assignment.Assignments;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import handin.server.door.tls.Certificates;
import handin.server.door.tls.Settings;
import handin.server.door.tls.TlsDoor;
import handin.server.grading.Grading;
import handin.server.hook.Event;
import handin.server.hook.Hooks;
import handin.server.hook.script.ScriptHooks;
import handin.server.hook.web.Webhooks;
import handin.server.intake.Intake;
import handin.server.intake.Stations;
import handin.server.mail.Outbox;
import handin.server.receipt.Receipts;
import handin.server.report.DelayedReports;
import handin.server.report.ReportPost;
import handin.server.store.Store;
import handin.server.toml.TomlFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A whole server on one course: every part opened in order, and closed in the reverse. */
final class CourseServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CourseServer.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final TlsDoor door;
    private final CheckerWatch watch;
    private final Workers workers;
    private final Walls walls;
    private final Path log;
    private final Optional<Monitoring> monitoring;
    private boolean serving;

    /**
     * @param address where to listen
     * @param port 0 takes any free one; empty: as configured
     */
    record Options(InetAddress address, OptionalInt port) {
        /** Any free port of this machine alone. */
        static Options loopback() {
            return new Options(InetAddress.getLoopbackAddress(), OptionalInt.of(0));
        }
    }

    private CourseServer(Path course, Options options, Walls.Trial walled) throws IOException {
        try {
            var config = CourseConfig.open(course);
            Sentence.speak(() -> Tongue.named(config.current().language()));
            AutoCloseable silence = () -> Sentence.speak(() -> Tongue.ENGLISH);
            opened(silence);
            log = course.resolve(config.current().logFile());
            opened(new ServerLog(log, config.current().jsonLog()));
            if (config.current().logOutput()) {
                opened(new LogOutput());
            }
            var workerSettings = Evaluations.settings(workerHome(), config.current());
            // The trial waits for a process; meanwhile the rest opens.
            var trial = CompletableFuture.supplyAsync(() -> walled.of(workerSettings));
            var accounts = Accounts.open(course, config);
            var assignments = new Assignments(course, config);
            Store store = opened(
                    Store.open(course, Disk.real(), () -> config.current().limits()));
            workers = opened(Workers.open(workerSettings));
            Supplier<String> fileName = () -> config.current().defaultFileName();
            walls = trial.join();
            walls.log();
            var grading = Grading.byCheckers(new Checkers(walls.guard(workers)), fileName);
            Outbox outbox = opened(
                    Outbox.open(course, Disk.real(), () -> config.current().mail()));
            var receipts = Receipts.in(course, Disk.real());
            Hooks hooks = Hooks.all(
                    opened(ScriptHooks.open(course, () -> config.current().hooks(), outbox)),
                    opened(Webhooks.open(
                            course,
                            () -> config.current().courseName(),
                            Disk.real(),
                            () -> config.current().hooks().webhooks())));
            var reports = DelayedReports.in(course, Disk.real(), LocalDateTime::now);
            opened(ReportPost.open(
                    reports, accounts, outbox, () -> config.current().mail().isPresent()));
            var stations = new Stations(
                    course, config, accounts, assignments, store, grading, outbox, hooks, receipts, reports);
            int port = options.port().orElse(config.current().port());
            var certificates = Certificates.in(course);
            var settings = doorSettings(
                    new InetSocketAddress(options.address(), port),
                    config.current().door());
            watch = opened(new CheckerWatch(assignments, grading));
            monitoring = monitoring(course, config);
            door = opened(TlsDoor.open(settings, certificates, metered(stations.intake())));
            monitoring.ifPresent(it -> {
                it.watch(workers);
                it.watch(watch);
                it.watch(certificates);
                it.watch(door);
            });
            serving = true;
            LOG.info("serving {} on port {}", course, door.port());
            hooks.tell("", new Event.ServerStart(door.port()));
        } catch (IOException | RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** @throws IOException if a file cannot be read or the address not be had; others as the parts say */
    static CourseServer open(Path course, Options options) throws IOException {
        return open(course, options, Walls::tried);
    }

    static CourseServer open(Path course, Options options, Walls.Trial walled) throws IOException {
        return new CourseServer(CourseDirectory.mustBe(course), options, walled);
    }

    private static Settings doorSettings(InetSocketAddress address, CourseConfig.Door door) {
        return Settings.at(address)
                .withEntry(door.handshake(), door.firstLine())
                .withConnections(door.connections(), door.connectionsPerAddress());
    }

    private Optional<Monitoring> monitoring(Path course, TomlFile<CourseConfig> config) throws IOException {
        var page = config.current().metrics();
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(opened(new Monitoring(page.get(), course, config, walls)));
    }

    private Intake metered(Intake intake) {
        return monitoring.map(it -> it.metered(intake)).orElse(intake);
    }

    static Path workerHome() {
        return Path.of(System.getProperty("handin.home", "."), "checker-worker", "target", "worker");
    }

    private <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        return part;
    }

    int port() {
        return door.port();
    }

    /** What trying the walls around student code showed. */
    Walls walls() {
        return walls;
    }

    /** Where the metrics are read; empty if they are not configured. */
    OptionalInt metricsPort() {
        return monitoring.stream().mapToInt(Monitoring::port).findFirst();
    }

    /** The file that is logged to. */
    Path log() {
        return log;
    }

    /** Loads every checker and waits for the workers they need to be ready. */
    void warm() throws InterruptedException {
        watch.look();
        workers.awaitPrepared();
    }

    /** Ends the handins that {@link #close} waits for. */
    void hasten() {
        LOG.warn("told again to stop: handins in progress are ended now");
        door.hasten();
    }

    /** Lets handins in progress end, then closes everything. Further calls wait for the first and do nothing. */
    @Override
    public synchronized void close() {
        if (parts.isEmpty()) {
            return;
        }
        if (serving) {
            LOG.info("stopping: no more connections, handins in progress end first");
        }
        while (!parts.isEmpty()) {
            AutoCloseable part = parts.pop();
            if (serving && part instanceof ServerLog) {
                LOG.info("stopped");
            }
            close(part);
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.error("a part of the server did not close", e);
        }
    }
}

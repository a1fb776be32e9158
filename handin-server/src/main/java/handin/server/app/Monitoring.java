package handin.server.app;

import handin.checker.eval.Occupancy;
import handin.checker.eval.Workers;
import handin.server.config.CourseConfig;
import handin.server.config.CourseConfig.MetricsPage;
import handin.server.doctor.LettersFolder;
import handin.server.door.tls.Certificates;
import handin.server.door.tls.TlsDoor;
import handin.server.intake.Intake;
import handin.server.metrics.Metrics;
import handin.server.metrics.MetricsServer;
import handin.server.toml.TomlFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;

/** The metrics page of a running server: what is on it, and from which of its parts. */
final class Monitoring implements AutoCloseable {
    private static final double SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();

    private final Metrics metrics = new Metrics();
    private final MetricsServer page;

    /** Answers from now on. The figures of the parts are added as these open. */
    Monitoring(MetricsPage where, Path course, TomlFile<CourseConfig> config, Walls walls) throws IOException {
        var letters = new LettersFolder(course);
        var health = new Health(course, letters, () -> config.current().mail().isPresent(), walls);
        metrics.gauge("handin.letters.waiting", "Letters in the outbox", letters, LettersFolder::count);
        metrics.gauge("handin.disk.free.bytes", "Free on the course's disk", course, Health::free);
        metrics.counter(
                "handin.config.failures", "Times config.toml was changed and could not be read", config, file -> {
                    file.current();
                    return file.failures();
                });
        page = MetricsServer.open(
                new InetSocketAddress(InetAddress.getByName(where.bind()), where.port()), metrics, health.probes());
    }

    Intake metered(Intake intake) {
        return metrics.metered(intake);
    }

    void watch(Workers workers) {
        occupancy(workers, "ready", "Workers that wait for a submission", Occupancy::ready);
        occupancy(workers, "busy", "Evaluations that go on", Occupancy::busy);
        occupancy(workers, "waiting", "Submissions that wait for their turn", Occupancy::waiting);
    }

    private void occupancy(Workers workers, String word, String description, ToDoubleFunction<Occupancy> figure) {
        metrics.gauge("handin.workers." + word, description, workers, it -> figure.applyAsDouble(it.occupancy()));
    }

    void watch(CheckerWatch checkers) {
        metrics.gauge(
                "handin.checkers.broken",
                "Active assignments whose checker has mistakes",
                checkers,
                CheckerWatch::broken);
    }

    void watch(Certificates certificates) {
        metrics.gauge(
                "handin.certificate.days",
                "Days until the certificate expires",
                certificates,
                it -> Duration.between(Instant.now(), it.validUntil()).toSeconds() / SECONDS_OF_A_DAY);
    }

    void watch(TlsDoor door) {
        metrics.counter(
                "handin.connections.accepted",
                "Connections",
                door,
                it -> it.traffic().accepted());
        metrics.gauge(
                "handin.connections.open",
                "Connections that are open",
                door,
                it -> it.traffic().open());
        metrics.counter(
                "handin.connections.refused",
                "Connections closed at once, too many being open",
                door,
                it -> it.traffic().refused());
    }

    int port() {
        return page.port();
    }

    @Override
    public void close() {
        page.close();
        metrics.close();
    }
}

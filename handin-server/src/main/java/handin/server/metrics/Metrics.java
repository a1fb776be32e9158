package handin.server.metrics;

import handin.server.intake.Intake;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.logging.LogbackMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.ToDoubleFunction;

/** The figures of one server, in the form that Prometheus reads. Safe for many threads. */
public final class Metrics implements AutoCloseable {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final LogbackMetrics logLines = new LogbackMetrics();

    /** Measures the Java machine from the start; all else as it is named. */
    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        logLines.bindTo(registry);
    }

    /** The same intake, whose log-ins, handins and retrievals are counted and timed from now on. */
    public Intake metered(Intake intake) {
        return new MeteredIntake(intake, new HandinMeters(registry));
    }

    /**
     * Shows a value that goes up and down.
     *
     * @param name words with dots between, such as {@code handin.connections.open}
     * @param value of the part, asked anew each time; NaN where it cannot be had
     */
    public <T> Metrics gauge(String name, String description, T part, ToDoubleFunction<T> value) {
        Gauge.builder(name, part, value)
                .description(description)
                .strongReference(true)
                .register(registry);
        return this;
    }

    /** Shows a value that only grows, as {@link #gauge}. */
    public <T> Metrics counter(String name, String description, T part, ToDoubleFunction<T> value) {
        FunctionCounter.builder(name, part, value).description(description).register(registry);
        return this;
    }

    /** All figures as they are now. */
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        logLines.close();
        registry.close();
    }
}

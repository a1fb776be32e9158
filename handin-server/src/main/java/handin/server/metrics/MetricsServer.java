package handin.server.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Plain HTTP for those who watch: {@code /metrics} for Prometheus, {@code /health} for whoever restarts or alarms. */
public final class MetricsServer implements AutoCloseable {
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final int BACKLOG = 16;

    static {
        // Read once, by the JDK's own server, whose requests may take for ever otherwise.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        System.setProperty("jdk.httpserver.maxConnections", "32");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private record Page(int status, String type, String text) {}

    private MetricsServer(InetSocketAddress address) throws IOException {
        server = HttpServer.create(address, BACKLOG);
        server.setExecutor(threads);
    }

    /**
     * Answers from now on.
     *
     * @param probes each is asked for every {@code /health}
     * @throws IOException if the address cannot be had; the message says which and why
     */
    public static MetricsServer open(InetSocketAddress address, Metrics metrics, List<Probe> probes)
            throws IOException {
        try {
            var page = new MetricsServer(address);
            page.offer("/metrics", () -> new Page(200, PROMETHEUS, metrics.text()));
            page.offer("/health", () -> health(probes));
            page.server.start();
            return page;
        } catch (IOException e) {
            throw new IOException("cannot show metrics on " + address + ": " + e.getMessage(), e);
        }
    }

    private static Page health(List<Probe> probes) {
        String troubles =
                probes.stream().flatMap(probe -> probe.trouble().stream()).collect(Collectors.joining("\n"));
        return troubles.isEmpty() ? new Page(200, PLAIN, "ok\n") : new Page(503, PLAIN, troubles + "\n");
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void offer(String path, Supplier<Page> page) {
        server.createContext(path, exchange -> {
            try (exchange) {
                if (!exchange.getRequestURI().getPath().equals(path)) {
                    send(exchange, new Page(404, PLAIN, "There are /metrics and /health.\n"));
                } else if (!exchange.getRequestMethod().equals("GET")) {
                    send(exchange, new Page(405, PLAIN, "This page can only be read.\n"));
                } else {
                    send(exchange, page.get());
                }
            }
        });
    }

    private static void send(HttpExchange exchange, Page page) throws IOException {
        byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", page.type());
        exchange.sendResponseHeaders(page.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}

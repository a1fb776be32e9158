package handin.server.hook.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A real HTTP server that notes what it is sent and answers as it is told. */
final class Receiver implements AutoCloseable {
    /** @param headers by name in lower case */
    record Request(String path, Map<String, String> headers, String body) {}

    @FunctionalInterface
    interface Reaction {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedDeque<Reaction> reactions = new ConcurrentLinkedDeque<>();

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook?key=sesame");
    }

    List<Request> requests() {
        return requests;
    }

    /** How the next requests are answered, in order; after that with 204. */
    Receiver then(Reaction... next) {
        reactions.addAll(List.of(next));
        return this;
    }

    static Reaction status(int status) {
        return status(status, "");
    }

    static Reaction status(int status, String words) {
        return exchange -> {
            byte[] body = words.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = new TreeMap<String, String>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(new Request(exchange.getRequestURI().toString(), headers, body));
            Reaction reaction = reactions.poll();
            (reaction == null ? status(204) : reaction).to(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package handin.server.hook.web;

import handin.server.config.CourseConfig.Webhook;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends deliveries. Follows no redirects, waits for no body, keeps little of an answer. */
final class Post implements AutoCloseable {
    private static final int WORDS = 200;
    private final HttpClient client;
    private final Duration limit;

    /** @param limit for one delivery, from connecting to the end of the answer; connecting alone has a third of it */
    Post(Duration limit) {
        this.limit = limit;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limit.dividedBy(3))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    Answer send(Webhook target, Delivery delivery, byte[] body) throws InterruptedException {
        HttpRequest request;
        try {
            request = request(target, delivery, body);
        } catch (IOException e) {
            return new Answer.Failed(String.valueOf(e.getMessage()));
        }
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, info -> new FirstBytes(info.statusCode() < 300 ? 0 : WORDS));
        try {
            HttpResponse<String> given = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return Answer.of(given.statusCode(), given.body());
        } catch (TimeoutException e) {
            return new Answer.Failed("gave no answer within " + limit.toSeconds() + " s");
        } catch (ExecutionException e) {
            return new Answer.Failed(why(e));
        } finally {
            answer.cancel(true);
        }
    }

    private static HttpRequest request(Webhook target, Delivery delivery, byte[] body) throws IOException {
        long seconds = InstantSource.system().instant().getEpochSecond();
        return HttpRequest.newBuilder(target.url())
                .header("Content-Type", "application/json")
                .header("User-Agent", "Handin")
                .header("Handin-Event", delivery.operation())
                .header("Handin-Delivery", delivery.id())
                .header("Handin-Timestamp", Long.toString(seconds))
                .header("Handin-Signature", Signature.of(Secret.read(target.secretFile()), seconds, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static String why(ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String said = cause.getMessage();
        return cause.getClass().getSimpleName() + (said == null ? "" : ": " + said);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

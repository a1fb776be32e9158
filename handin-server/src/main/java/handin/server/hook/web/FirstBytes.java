package handin.server.hook.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Keeps the beginning of an answer's body and hangs up on the rest, however long it is. */
final class FirstBytes implements BodySubscriber<String> {
    private final int most;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final CompletableFuture<String> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /** @param most in bytes; 0: the body is not waited for */
    FirstBytes(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<String> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (most == 0) {
            finish();
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] part = new byte[Math.min(buffer.remaining(), most - kept.size())];
            buffer.get(part);
            kept.writeBytes(part);
        }
        if (kept.size() >= most) {
            finish();
        }
    }

    @Override
    public void onError(Throwable thrown) {
        finish(); // the status is known, the words are an extra
    }

    @Override
    public void onComplete() {
        finish();
    }

    private void finish() {
        if (body.complete(kept.toString(StandardCharsets.UTF_8)) && subscription != null) {
            subscription.cancel();
        }
    }
}

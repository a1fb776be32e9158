package handin.checker.eval;

import handin.worker.wire.Codec;
import handin.worker.wire.Codec.BadFrame;
import handin.worker.wire.Codec.Frame;
import handin.worker.wire.Codec.Nonce;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import handin.worker.wire.Response.Place;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The talk with one worker: one numbered question, one answer with its number and the worker's nonce; before the answer it may tell, not too
 * often, where it is. All else is {@link BadFrame}.
 */
final class WorkerChannel implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A worker of ours looks ever more rarely: not half as often in an hour. */
    private static final int MOST_TOLD = 200;

    private final SocketChannel channel;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Nonce nonce = new Nonce(RANDOM.nextLong(), RANDOM.nextLong());
    private int number;
    private @Nullable Place underway;

    WorkerChannel(SocketChannel channel) {
        this.channel = channel;
        this.in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
        this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    /** Gives the worker its nonce and waits until it says, as answer number 0, that it is ready. */
    void greet() throws IOException {
        out.writeLong(nonce.high());
        out.writeLong(nonce.low());
        out.flush();
        if (!(answer() instanceof Response.Loaded)) {
            throw new BadFrame("a worker that is not ready");
        }
    }

    /** An interrupt of the calling thread closes the channel. */
    Response ask(Request request) throws IOException {
        number++;
        underway = null;
        Codec.writeRequest(out, new Frame<>(nonce, number, request));
        Response response = answer();
        for (int told = 0; response instanceof Response.Underway(var place); told++) {
            if (told == MOST_TOLD) {
                throw new BadFrame("a worker that tells where it is without end");
            }
            underway = place;
            response = answer();
        }
        if (!fits(request, response)) {
            throw new BadFrame(response.getClass().getSimpleName() + " in answer to "
                    + request.getClass().getSimpleName());
        }
        return response;
    }

    /** Where the worker last said that it was, while it worked on the last question. */
    Optional<Place> underway() {
        return Optional.ofNullable(underway);
    }

    private Response answer() throws IOException {
        var frame = Codec.readResponse(in);
        if (!frame.nonce().equals(nonce) || frame.number() != number) {
            throw new BadFrame("answer " + frame.number() + " in place of " + number);
        }
        return frame.content();
    }

    private static boolean fits(Request request, Response response) {
        return switch (request) {
            case Request.Load load -> response instanceof Response.Loaded || failed(response);
            case Request.Eval eval -> response instanceof Response.Value || failed(response);
            case Request.Describe describe -> response instanceof Response.Description || failed(response);
            case Request.Coverage coverage -> response instanceof Response.Uncovered;
        };
    }

    private static boolean failed(Response response) {
        return response instanceof Response.Thrown || response instanceof Response.Mistake;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package handin.worker;

import handin.worker.WarmUp.Samples;
import handin.worker.wire.Codec;
import handin.worker.wire.Codec.Frame;
import handin.worker.wire.Codec.Nonce;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** The worker's life, in order: shut the proxies' way, connect, read the nonce, seal, say ready, answer until the parent ends the connection. */
final class Worker {
    private static final Path NOBODY = Path.of("/handin/nobody/listens");

    private Worker() {}

    static void serve(EngineKind kind, Path socket) throws IOException, InterruptedException {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                var session = new Session(kind.fresh())) {
            ProxyModules.close(session.loader());
            channel.connect(UnixDomainSocketAddress.of(socket));
            var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
            var out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            var nonce = new Nonce(in.readLong(), in.readLong());
            Seal.close(System.getProperty(Main.UNSEALED, "").equals("allowed"));
            Codec.writeResponse(out, new Frame<>(nonce, 0, new Response.Loaded()));
            answer(in, out, nonce, session);
        } catch (EOFException expected) {
            // The parent ended the connection: the submission is judged.
        }
    }

    /** The same steps without a parent. */
    static void train(EngineKind kind, Samples samples) throws IOException, InterruptedException {
        WarmUp.run(kind, samples);
        ProxyModules.close(kind.fresh().loader());
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(NOBODY));
            throw new IOException("somebody listens at " + NOBODY);
        } catch (SocketException expected) {
            // Nobody listens; but what connecting needs is loaded now.
        }
        Seal.rehearse();
    }

    private static void answer(DataInputStream in, DataOutputStream out, Nonce nonce, Session session)
            throws IOException, InterruptedException {
        while (true) {
            Frame<Request> request = Codec.readRequest(in);
            if (!request.nonce().equals(nonce)) {
                throw new IOException("a request that is not our parent's");
            }
            int number = request.number();
            Response response = session.answer(
                    request.content(),
                    place -> Codec.writeResponse(out, new Frame<>(nonce, number, new Response.Underway(place))));
            Codec.writeResponse(out, new Frame<>(nonce, number, response));
        }
    }
}

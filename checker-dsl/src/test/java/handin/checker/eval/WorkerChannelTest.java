package handin.checker.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.worker.wire.Codec;
import handin.worker.wire.Codec.BadFrame;
import handin.worker.wire.Codec.Frame;
import handin.worker.wire.Codec.Nonce;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import handin.worker.wire.Response.Place;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server's end of the talk, with a worker that tells where it is. */
@Timeout(60)
class WorkerChannelTest {
    @TempDir
    Path home;

    @Test
    void whereAWorkerIsMayBeToldBeforeTheAnswer() throws Exception {
        try (var channel = greeted(3)) {
            assertThat(channel.ask(new Request.Coverage())).isInstanceOf(Response.Uncovered.class);
            assertThat(channel.underway()).isEqualTo(Optional.of(new Place("hw.java", 3, 1)));
        }
    }

    @Test
    void aWorkerThatTellsItWithoutEndIsLost() throws Exception {
        try (var channel = greeted(100_000)) {
            assertThatThrownBy(() -> channel.ask(new Request.Coverage())).isInstanceOf(BadFrame.class);
        }
    }

    private WorkerChannel greeted(int told) throws IOException {
        var address = UnixDomainSocketAddress.of(home.resolve("s"));
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address);
            var worker = SocketChannel.open(address);
            Thread.ofVirtual().start(() -> work(worker, told));
            var channel = new WorkerChannel(server.accept());
            channel.greet();
            return channel;
        }
    }

    private static void work(SocketChannel channel, int told) {
        try (channel) {
            var in = new DataInputStream(Channels.newInputStream(channel));
            var out = new DataOutputStream(Channels.newOutputStream(channel));
            var nonce = new Nonce(in.readLong(), in.readLong());
            Codec.writeResponse(out, new Frame<>(nonce, 0, new Response.Loaded()));
            int number = Codec.readRequest(in).number();
            for (int line = 1; line <= told; line++) {
                Codec.writeResponse(
                        out, new Frame<>(nonce, number, new Response.Underway(new Place("hw.java", line, 1))));
            }
            Codec.writeResponse(out, new Frame<>(nonce, number, new Response.Uncovered(java.util.List.of())));
        } catch (IOException expected) {
            // The server has had enough.
        }
    }
}

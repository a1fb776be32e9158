package handin.worker;

import handin.worker.wire.Codec;
import handin.worker.wire.Codec.Frame;
import handin.worker.wire.Codec.Nonce;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A worker started as the sandbox starts it, without the sandbox. */
final class WorkerProcess implements AutoCloseable {
    private static final Path BUILT = Path.of(System.getProperty("handin.home"), "checker-worker/target/worker");
    private static final Nonce NONCE = new Nonce(3, 4);

    private final Process process;
    private final SocketChannel channel;
    private final DataInputStream in;
    private final DataOutputStream out;
    private int number;

    private WorkerProcess(Process process, SocketChannel channel) {
        this.process = process;
        this.channel = channel;
        this.in = new DataInputStream(Channels.newInputStream(channel));
        this.out = new DataOutputStream(Channels.newOutputStream(channel));
    }

    /** The command up to the engine: {@code ... handin.worker.Main MODE}. */
    static List<String> command(String mode) throws IOException {
        try (var jars = Files.list(BUILT.resolve("lib"))) {
            String path = jars.map(Path::toString).sorted().collect(Collectors.joining(":"));
            return new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx256m",
                    "--illegal-native-access=deny",
                    "--sun-misc-unsafe-memory-access=deny",
                    "--enable-native-access=handin.worker",
                    "--add-opens=java.base/java.lang.reflect=handin.worker",
                    "--add-opens=java.base/java.lang.invoke=handin.worker",
                    "--add-modules",
                    "jdk.compiler",
                    "--add-reads",
                    "handin.worker=ALL-UNNAMED",
                    "--module-path",
                    BUILT.resolve("handin-worker.jar").toString(),
                    "-cp",
                    path,
                    "-m",
                    "handin.worker/handin.worker.Main",
                    mode));
        }
    }

    /** Starts a worker, which is ready when this returns. */
    static WorkerProcess start(String engine) throws IOException {
        Path directory = Files.createTempDirectory("worker");
        Path socket = directory.resolve("s");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            var command = command("serve");
            command.addAll(List.of(engine, socket.toString()));
            var process = new ProcessBuilder(command).inheritIO().start();
            var worker = new WorkerProcess(process, server.accept());
            worker.out.writeLong(NONCE.high());
            worker.out.writeLong(NONCE.low());
            worker.expect(0);
            return worker;
        } finally {
            Files.delete(socket);
            Files.delete(directory);
        }
    }

    Response ask(Request request) throws IOException {
        number++;
        Codec.writeRequest(out, new Frame<>(NONCE, number, request));
        return expect(number);
    }

    private Response expect(int wanted) throws IOException {
        Frame<Response> frame = Codec.readResponse(in);
        while (frame.content() instanceof Response.Underway) {
            frame = Codec.readResponse(in);
        }
        if (frame.number() != wanted || !frame.nonce().equals(NONCE)) {
            throw new IOException("not the frame asked for: " + frame);
        }
        return frame.content();
    }

    /** The exit status after the connection ended. */
    int end() throws IOException, InterruptedException {
        channel.close();
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        process.destroyForcibly();
    }
}

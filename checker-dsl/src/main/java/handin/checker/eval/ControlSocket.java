package handin.checker.eval;

import handin.checker.sandbox.RuntimeDirectory;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.net.ExtendedSocketOptions;

/** Where a worker calls in, once: the directory is private, and after the one call nothing is left to connect to. */
final class ControlSocket implements AutoCloseable {
    static final String NAME = "s";

    private final Path directory;
    private final ServerSocketChannel listener;

    private ControlSocket(Path directory, ServerSocketChannel listener) {
        this.directory = directory;
        this.listener = listener;
    }

    static ControlSocket open(RuntimeDirectory runtime) throws IOException {
        Path directory = runtime.fresh("control-");
        var listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            listener.bind(UnixDomainSocketAddress.of(directory.resolve(NAME)), 1);
            return new ControlSocket(directory, listener);
        } catch (IOException e) {
            listener.close();
            Files.delete(directory);
            throw e;
        }
    }

    Path directory() {
        return directory;
    }

    /**
     * Waits for the worker and shuts the door behind it.
     *
     * @throws IOException if {@link #close} was called meanwhile, or somebody else called in
     */
    SocketChannel accept() throws IOException {
        var channel = listener.accept();
        try {
            var peer = channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user();
            var owner = Files.getOwner(directory);
            if (!peer.equals(owner)) {
                throw new IOException("user " + peer + " called in where " + owner + " was expected");
            }
            close();
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        listener.close();
        Files.deleteIfExists(directory.resolve(NAME));
        Files.deleteIfExists(directory);
    }
}

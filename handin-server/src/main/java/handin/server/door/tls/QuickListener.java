package handin.server.door.tls;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import jdk.net.ExtendedSocketOptions;

/**
 * A listening socket whose connections acknowledge at once what arrives. The Racket client writes each token, quote mark and line end as a packet of its own, cuts
 * even TLS records, and holds the next packet back until the last was acknowledged: with the kernel's usual delay a session takes 300 ms longer. The kernel forgets
 * the wish, so it is told again before each read of the socket, which is below TLS.
 */
final class QuickListener extends ServerSocket {
    QuickListener() throws IOException {
        setReuseAddress(true);
    }

    @Override
    public Socket accept() throws IOException {
        var socket = new QuickSocket();
        implAccept(socket);
        return socket;
    }

    private static final class QuickSocket extends Socket {
        @Override
        public InputStream getInputStream() throws IOException {
            boolean possible = supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK);
            return possible ? new QuickStream(super.getInputStream(), this) : super.getInputStream();
        }
    }

    private static final class QuickStream extends FilterInputStream {
        private final Socket socket;

        QuickStream(InputStream in, Socket socket) {
            super(in);
            this.socket = socket;
        }

        @Override
        public int read() throws IOException {
            arm();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int from, int count) throws IOException {
            arm();
            return super.read(bytes, from, count);
        }

        private void arm() throws IOException {
            socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
    }
}

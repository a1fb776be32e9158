package handin.server.door.tls;

import java.io.IOException;
import java.net.Socket;
import jdk.net.ExtendedSocketOptions;

/**
 * Has what arrives acknowledged at once. The Racket client writes each token, quote mark and line end as a packet of its own and holds the next one back until the
 * last was acknowledged: with the kernel's usual delay a session takes 300 ms longer. The kernel forgets the wish, so it is told again before each read.
 */
final class QuickAck {
    private QuickAck() {}

    static void arm(Socket socket) throws IOException {
        if (socket.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
            socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
    }
}

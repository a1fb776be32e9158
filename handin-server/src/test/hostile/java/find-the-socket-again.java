// Tries: call in at the control socket once more, or inherit a channel
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;

class Hw {
    static boolean done;

    static int f(int x) {
        try {
            attack();
        } catch (Throwable refused) {
            done = false;
        }
        return done ? x + 1 : 0;
    }

    static void attack() throws Throwable {
        done = System.inheritedChannel() != null;
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        done |= channel.connect(UnixDomainSocketAddress.of("/control/s"));
    }
}

// Tries: call the worker's parent a second time, over the socket that the worker used
// Group: network
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: SocketException: .*/
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;

class Hw {
    static int f(int x) throws Exception {
        SocketChannel.open(UnixDomainSocketAddress.of("/control/s"));
        return x + 1;
    }
}

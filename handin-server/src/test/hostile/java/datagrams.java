// Tries: send a datagram, to one and to all
// Group: network
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: SocketException: .*/
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.MulticastSocket;

class Hw {
    static int f(int x) throws Exception {
        var group = InetAddress.getByAddress(new byte[] {(byte) 224, 0, 0, 1});
        try (var socket = new MulticastSocket()) {
            socket.send(new DatagramPacket(new byte[1], 1, group, 9));
        }
        return x + 1;
    }
}

package handin.server.door.tls;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a connection comes from, for counting: an IPv4 address, or the network of an IPv6 address, since whoever has one of its addresses has all of them.
 *
 * @param network its bytes in hexadecimal
 */
record Origin(String network) {
    private static final int NETWORK_OF_IPV6 = 8;

    static Origin of(InetAddress address) {
        byte[] bytes = address.getAddress();
        int length = address instanceof Inet6Address ? NETWORK_OF_IPV6 : bytes.length;
        return new Origin(HexFormat.of().formatHex(bytes, 0, length));
    }
}

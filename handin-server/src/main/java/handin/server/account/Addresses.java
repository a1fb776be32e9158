package handin.server.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom an address belongs to, as far as it tells. */
final class Addresses {
    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /** The address itself; of an IPv6 address its first 64 bits, since whoever has one there has all. */
    static String key(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address long6
                    ? HexFormat.of().formatHex(Arrays.copyOf(long6.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noLiteral) {
            return address;
        }
    }
}

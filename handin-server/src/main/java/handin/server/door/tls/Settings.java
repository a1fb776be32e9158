package handin.server.door.tls;

import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * How the door stands. How long sessions may take is the intake's to say.
 *
 * @param address where it listens; port 0 is any free one
 * @param handshake how long a connection may take until TLS stands
 * @param firstLine how long it may then take for the line that says what it speaks
 * @param linger how long we wait, after our last word, for the other side to close
 * @param grace how long {@link TlsDoor#close} lets running handins go on
 * @param longestWait how long a handin may wait for its turn, in all; the session's time stands still meanwhile
 * @param connections how many may be open; for a further one the oldest of those that have not logged in is closed
 * @param connectionsPerAddress how many of them from one IPv4 address or one IPv6 network of 64 bits; likewise
 */
public record Settings(
        InetSocketAddress address,
        Duration handshake,
        Duration firstLine,
        Duration linger,
        Duration grace,
        Duration longestWait,
        int connections,
        int connectionsPerAddress) {
    /** Handshake 10 s, first line 30 s, linger 2 s, grace 60 s, 10 minutes of waiting, 2,000 connections, 500 from one address. */
    public static Settings at(InetSocketAddress address) {
        return new Settings(
                address,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                Duration.ofMinutes(10),
                2_000,
                500);
    }

    /** The same with other times before the session. */
    public Settings withEntry(Duration newHandshake, Duration newFirstLine) {
        return new Settings(
                address, newHandshake, newFirstLine, linger, grace, longestWait, connections, connectionsPerAddress);
    }

    /** The same with another grace. */
    public Settings withGrace(Duration time) {
        return new Settings(
                address, handshake, firstLine, linger, time, longestWait, connections, connectionsPerAddress);
    }

    /** The same with another time for waiting. */
    public Settings withLongestWait(Duration time) {
        return new Settings(address, handshake, firstLine, linger, grace, time, connections, connectionsPerAddress);
    }

    /** The same with other caps. */
    public Settings withConnections(int count, int countPerAddress) {
        return new Settings(address, handshake, firstLine, linger, grace, longestWait, count, countPerAddress);
    }
}

package handin.server.door.tls;

import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * How the door stands.
 *
 * @param address where it listens; port 0 is any free one
 * @param handshake how long a connection may take until TLS stands
 * @param firstLine how long it may then take for the line that says what it speaks
 * @param session how long from that line until the upload is complete, and again from there until the last word
 * @param linger how long we wait, after our last word, for the other side to close
 * @param grace how long {@link TlsDoor#close} lets running handins go on
 * @param connections how many may be open; further ones are closed at once
 */
public record Settings(
        InetSocketAddress address,
        Duration handshake,
        Duration firstLine,
        Duration session,
        Duration linger,
        Duration grace,
        int connections) {
    /** Handshake 10 s, first line 30 s, session 300 s as in the original, linger 2 s, grace 60 s, 2,000 connections. */
    public static Settings at(InetSocketAddress address) {
        return new Settings(
                address,
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(300),
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                2_000);
    }

    /** The same with another time for sessions. */
    public Settings withSession(Duration time) {
        return new Settings(address, handshake, firstLine, time, linger, grace, connections);
    }

    /** The same with other times before the session. */
    public Settings withEntry(Duration newHandshake, Duration newFirstLine) {
        return new Settings(address, newHandshake, newFirstLine, session, linger, grace, connections);
    }

    /** The same with another grace. */
    public Settings withGrace(Duration time) {
        return new Settings(address, handshake, firstLine, session, linger, time, connections);
    }

    /** The same with another cap. */
    public Settings withConnections(int count) {
        return new Settings(address, handshake, firstLine, session, linger, grace, count);
    }
}

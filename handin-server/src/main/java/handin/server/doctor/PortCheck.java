package handin.server.doctor;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.OptionalLong;

final class PortCheck implements Check {
    private static final int PATIENCE = 2_000;

    @Override
    public String name() {
        return "port";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        int port = patient.config().port();
        OptionalLong server = patient.server();
        if (server.isPresent()) {
            return List.of(ofServer(port, server.getAsLong()));
        }
        return List.of(
                isFree(port)
                        ? Finding.ok(
                                name(),
                                (port == 0 ? "any port" : String.valueOf(port))
                                        + " is free; no server of this course runs")
                        : Finding.broken(
                                name(),
                                port + " is taken by another program",
                                "find it with: ss -ltnp 'sport = :" + port + "', or set another port-number"));
    }

    private Finding ofServer(int port, long process) {
        String running = "this course is served by process " + process;
        if (port == 0 || answers(port)) {
            return Finding.ok(name(), running + (port == 0 ? "" : ", and " + port + " answers"));
        }
        return Finding.warning(
                name(),
                running + ", but nothing answers on " + port,
                "if it was not started with another --port or --bind, start it again");
    }

    private static boolean isFree(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (BindException taken) {
            return false;
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }
}

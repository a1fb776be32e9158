package handin.server.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A mail server that refuses one recipient, for good if it is not told otherwise. */
final class PickySmtp implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0);
    private volatile String refused;
    private volatile String answer = "550 no such user";
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());

    PickySmtp(String refused) throws IOException {
        this.refused = refused;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What the refused recipient is answered with; nothing: the server hangs up. */
    void says(String words) {
        answer = words;
    }

    void refuses(String address) {
        refused = address;
    }

    List<String> taken() {
        return taken;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                    var in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                    var out = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
                out.print("220 picky\r\n");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    answer(line, in, out);
                }
            } catch (IOException closed) {
                // The test is over, or the client left without a word.
                continue;
            }
        }
    }

    private void answer(String line, BufferedReader in, PrintStream out) throws IOException {
        String address = line.replaceAll(".*<(.*)>.*", "$1");
        if (line.startsWith("RCPT") && address.equals(refused)) {
            if (answer.isEmpty()) {
                throw new IOException("hung up on purpose");
            }
            out.print(answer + "\r\n");
        } else if (line.startsWith("DATA")) {
            out.print("354 go on\r\n");
            while (!in.readLine().equals(".")) {
                // The letter itself does not matter here.
                continue;
            }
            out.print("250 taken\r\n");
        } else {
            if (line.startsWith("RCPT")) {
                taken.add(address);
            }
            out.print("250 fine\r\n");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

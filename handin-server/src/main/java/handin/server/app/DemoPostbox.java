package handin.server.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.stream.Stream;

/** A real SMTP server on loopback that keeps what it is sent, so that the demo can show a receipt. */
final class DemoPostbox implements AutoCloseable {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    DemoPostbox() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** Waits for the first letters. */
    boolean await(long milliseconds, int count) {
        return server.waitForIncomingEmail(milliseconds, count);
    }

    /** Each letter as it came over the wire, headers and text. */
    List<String> letters() {
        return Stream.of(server.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}

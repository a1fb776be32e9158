package handin.checker.sandbox;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a program its standard input, at the pace at which it reads. */
final class Feeding {
    private static final Logger LOG = LoggerFactory.getLogger(Feeding.class);

    private Feeding() {}

    /** Returns at once. A program that ends without reading everything ends the feeding too. */
    static void start(Input input, Process process) {
        if (!(input instanceof Input.Empty)) {
            Thread.ofPlatform().daemon().name("sandbox-input-" + process.pid()).start(() -> feed(input, process));
        }
    }

    private static void feed(Input input, Process process) {
        try (var out = process.getOutputStream()) {
            input.writeTo(out);
        } catch (IOException e) {
            // Mostly a program that does not read to the end, as it may; the rest is worth a line.
            LOG.debug("A program's input was not written to its end: {}", e.toString());
        }
    }
}

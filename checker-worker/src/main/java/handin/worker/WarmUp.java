package handin.worker;

import handin.worker.wire.Codec;
import handin.worker.wire.Codec.Frame;
import handin.worker.wire.Codec.Nonce;
import handin.worker.wire.Request;
import handin.worker.wire.Request.Coverage;
import handin.worker.wire.Request.Describe;
import handin.worker.wire.Request.Eval;
import handin.worker.wire.Request.Load;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks the paths that a submission will take, with submissions of our own, so that the first real answer is quick: good and broken ones,
 * with coverage and without, values and exceptions, through the codec and back.
 */
final class WarmUp {
    private static final Nonce NONCE = new Nonce(0, 0);

    private WarmUp() {}

    /** What our submissions print is not for the student's output. */
    static void run(EngineKind kind, Samples samples) throws IOException, InterruptedException {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            try (var session = new Session(kind.fresh())) {
                ask(session, samples.load(samples.broken(), false));
            }
            try (var session = new Session(kind.fresh())) {
                for (Request request : requests(samples)) {
                    ask(session, request);
                }
            }
        } finally {
            System.setOut(out);
        }
    }

    private static List<Request> requests(Samples samples) {
        var requests = new ArrayList<Request>();
        requests.add(samples.load(samples.submission(), true));
        requests.add(new Coverage());
        samples.names().forEach(name -> requests.add(new Describe(name, false)));
        samples.expressions().forEach(expression -> requests.add(new Eval(expression)));
        requests.add(new Describe(samples.expressions().getFirst(), true));
        return requests;
    }

    private static void ask(Session session, Request request) throws IOException, InterruptedException {
        var bytes = new ByteArrayOutputStream();
        Codec.writeRequest(new DataOutputStream(bytes), new Frame<>(NONCE, 1, request));
        var read = Codec.readRequest(in(bytes));
        var answer = new ByteArrayOutputStream();
        Response response = session.answer(read.content(), place -> {});
        Codec.writeResponse(new DataOutputStream(answer), new Frame<>(NONCE, 1, response));
    }

    private static DataInputStream in(ByteArrayOutputStream bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }

    /**
     * Our submissions in one language.
     *
     * @param level of the language
     * @param suffix of its files
     * @param submission one that works
     * @param broken one that does not compile
     * @param names to describe
     * @param expressions to evaluate; the first gives a value
     */
    record Samples(
            String level,
            String suffix,
            String submission,
            String broken,
            List<String> names,
            List<String> expressions) {
        Load load(String text, boolean coverage) {
            return new Load(level, List.of(new SourceFile("hw." + suffix, text)), coverage);
        }
    }
}

package handin.checker.eval;

import static org.assertj.core.api.Assertions.assertThat;

import handin.worker.wire.Datum;
import handin.worker.wire.Request;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WorkersTest {
    private static Workers workers;

    @BeforeAll
    static void open() {
        Path home = Path.of(System.getProperty("handin.home"), "checker-worker", "target", "worker");
        workers = Workers.open(WorkerSettings.usual(home));
    }

    @AfterAll
    static void close() {
        workers.close();
    }

    @Test
    void schemeAddsOneAndOne() {
        try (var evaluation = workers.open(workers.language(List.of("scheme")).orElseThrow())) {
            var files = List.of(new SourceFile("hw.scm", "(define (f x) (+ x 1))"));
            assertThat(evaluation.ask(new Request.Load("", files, true))).isEqualTo(new Response.Loaded());
            assertThat(evaluation.ask(new Request.Eval("(+ 1 1)")))
                    .isEqualTo(new Response.Value(new Datum.Whole(BigInteger.TWO), "2"));
        }
    }
}

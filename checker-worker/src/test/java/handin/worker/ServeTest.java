package handin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import handin.worker.wire.Datum;
import handin.worker.wire.Request;
import handin.worker.wire.Request.Eval;
import handin.worker.wire.Request.Load;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response.Loaded;
import handin.worker.wire.Response.Value;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real program as a process, over a real socket. */
class ServeTest {
    @Test
    void schemeAnswersOverTheSocket() throws Exception {
        try (var worker = WorkerProcess.start("scheme")) {
            assertThat(worker.ask(load("hw.scm", "(define (f x) (* 5/9 (- x 32)))")))
                    .isEqualTo(new Loaded());
            assertThat(worker.ask(new Eval("(f 33)"))).isEqualTo(new Value(ratio(5, 9), "5/9"));
        }
    }

    @Test
    void groovyAnswersOverTheSocket() throws Exception {
        try (var worker = WorkerProcess.start("groovy")) {
            assertThat(worker.ask(load("hw.groovy", "int twice(int x) { 2 * x }")))
                    .isEqualTo(new Loaded());
            assertThat(worker.ask(new Eval("twice(21)"))).isEqualTo(new Value(whole(42), "42"));
        }
    }

    private static Request load(String name, String text) {
        return new Load("", List.of(new SourceFile(name, text)), false);
    }

    private static Datum whole(long value) {
        return new Datum.Whole(BigInteger.valueOf(value));
    }

    private static Datum ratio(long numerator, long denominator) {
        return new Datum.Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}

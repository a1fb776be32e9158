package handin.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.worker.wire.Datum;
import handin.worker.wire.Request;
import handin.worker.wire.Request.Describe;
import handin.worker.wire.Request.Eval;
import handin.worker.wire.Request.Load;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Loaded;
import handin.worker.wire.Response.Value;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void javaAnswersOverTheSocketAndEndsWithTheConnection() throws Exception {
        try (var worker = WorkerProcess.start("java")) {
            assertThat(worker.ask(load("hw.java", "public class Bank { static int f(int x) { return x + 1; } }")))
                    .isEqualTo(new Loaded());
            assertThat(worker.ask(new Eval("f(41)"))).isEqualTo(new Value(whole(42), "42"));
            assertThat(worker.ask(new Describe("Bank", false))).isInstanceOf(Description.class);
            assertThat(worker.end()).isZero();
        }
    }

    @Test
    void aSealedWorkerStartsNoProgramOpensNoSocketWritesNoFile() throws Exception {
        try (var worker = WorkerProcess.start("groovy")) {
            worker.ask(load("hw.groovy", """
                    def attempt(Closure what) { try { what(); 'worked' } catch (Throwable e) { 'failed' } }
                    """));
            assertThat(worker.ask(new Eval("attempt { 'true'.execute().waitFor() }")))
                    .isEqualTo(text("failed"));
            assertThat(worker.ask(new Eval("attempt { new ServerSocket(0) }"))).isEqualTo(text("failed"));
            assertThat(worker.ask(new Eval("attempt { File.createTempFile('a', 'b') }")))
                    .isEqualTo(text("failed"));
            assertThat(worker.ask(new Eval("attempt { Thread.start { }.join() }")))
                    .isEqualTo(text("worked"));
            assertThat(worker.ask(new Eval("attempt { new File('/etc/hostname').text }")))
                    .isEqualTo(text("worked"));
        }
    }

    @Test
    void systemExitEndsTheWorkerWithoutAnAnswer() throws Exception {
        try (var worker = WorkerProcess.start("groovy")) {
            assertThatThrownBy(() -> worker.ask(load("hw.groovy", "System.exit(0)")))
                    .isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"groovy", "java", "scheme"})
    void trainingEndsWell(String engine) throws Exception {
        var command = WorkerProcess.command("train");
        command.add(engine);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    private static Response text(String text) {
        return new Value(new Datum.Text(text), "'" + text + "'");
    }
}

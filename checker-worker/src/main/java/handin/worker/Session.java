package handin.worker;

import handin.worker.engine.Engine;
import handin.worker.engine.Mistaken;
import handin.worker.engine.Printing;
import handin.worker.engine.Threw;
import handin.worker.wire.Request;
import handin.worker.wire.Request.Coverage;
import handin.worker.wire.Request.Describe;
import handin.worker.wire.Request.Eval;
import handin.worker.wire.Request.Load;
import handin.worker.wire.Response;
import handin.worker.wire.Response.Loaded;
import handin.worker.wire.Response.Mistake;
import handin.worker.wire.Response.Place;
import handin.worker.wire.Response.Thrown;
import handin.worker.wire.Response.Uncovered;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.script.ScriptException;
import org.jspecify.annotations.Nullable;

/**
 * One engine, asked over and over. Everything that may run student code, the reading of its values included, runs on a thread of its own
 * with a deep stack; the caller's thread sees finished answers only.
 */
final class Session implements AutoCloseable {
    /** Deep enough for 10,000 nested parentheses, small beside the memory limit. */
    private static final long STACK_BYTES = 64L << 20;

    private final Engine engine;
    private final ExecutorService student;
    private final Watch watch = new Watch(this::place);
    private volatile @Nullable Thread thread;

    Session(Engine engine) {
        this.engine = engine;
        this.student = Executors.newSingleThreadExecutor(code -> {
            var thread = new Thread(null, code, "submission", STACK_BYTES);
            thread.setDaemon(true);
            this.thread = thread;
            return thread;
        });
    }

    /**
     * The answer to the request. Whatever student code does is an answer too, unless it ends the process or never returns.
     *
     * @param underway hears meanwhile where student code is, if it takes long
     */
    Response answer(Request request, Watch.Listener underway) throws IOException, InterruptedException {
        try {
            return watch.over(student.submit(() -> guarded(request)), underway);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The loader of the submission's classes, or the one above it. */
    ClassLoader loader() {
        return engine.loader();
    }

    @Override
    public void close() {
        student.shutdownNow();
    }

    private @Nullable Place place() {
        Thread running = thread;
        return running == null ? null : engine.place(running.getStackTrace());
    }

    private Response guarded(Request request) {
        // An interrupt that student code left behind would end up in the next answer.
        Thread.interrupted();
        try {
            return asked(request);
        } catch (Mistaken e) {
            return new Mistake(Printing.cut(e.words()), e.place());
        } catch (Threw e) {
            return thrown(e.thrown());
        } catch (Throwable e) {
            return thrown(e);
        }
    }

    private Response asked(Request request) throws ScriptException {
        return switch (request) {
            case Load load -> {
                engine.load(load);
                yield new Loaded();
            }
            case Eval(var expression) -> engine.value(engine.eval(expression));
            case Describe(var subject, var expression) -> engine.describe(subject, expression);
            case Coverage() -> new Uncovered(engine.uncovered());
        };
    }

    private Thrown thrown(Throwable thrown) {
        try {
            var failure = engine.failure(thrown);
            return new Thrown(failure.type(), failure.message(), failure.places());
        } catch (Throwable silent) {
            // A student's exception that cannot be asked, or no memory left to ask it: its type is all there is.
            return new Thrown(thrown.getClass().getSimpleName(), "", List.of());
        }
    }
}

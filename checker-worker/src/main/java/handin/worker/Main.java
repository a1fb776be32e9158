package handin.worker;

import handin.worker.WarmUp.Samples;
import handin.worker.groovy.GroovyEngine;
import handin.worker.java.JavaEngine;
import handin.worker.scheme.SchemeEngine;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The program inside the sandbox. {@code serve ENGINE SOCKET} warms up, answers one submission over the socket and ends; {@code
 * serve-cold} does not warm up, for a submission that is there already; {@code train ENGINE} walks the
 * same code once and ends, for the cache of ahead-of-time work.
 */
public final class Main {
    /** A parent that accepts a worker without the second filter says so with this property: {@code -Dhandin.unsealed=allowed}. */
    static final String UNSEALED = "handin.unsealed";

    private Main() {}

    /** Exit status 2: called wrongly; 1: could not start, with a line on the error stream that starts with {@code handin-worker:}. */
    public static void main(String[] arguments) {
        Seal.prepare();
        try {
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case "serve" -> {
                    WarmUp.run(kind(arguments[1]), samples(arguments[1]));
                    Worker.serve(kind(arguments[1]), Path.of(arguments[2]));
                }
                case "serve-cold" -> Worker.serve(kind(arguments[1]), Path.of(arguments[2]));
                case "train" -> Worker.train(kind(arguments[1]), samples(arguments[1]));
                default -> {
                    System.err.println(
                            "handin-worker: usage: serve ENGINE SOCKET | serve-cold ENGINE SOCKET | train ENGINE");
                    System.exit(2);
                }
            }
            // Threads that student code left behind must not keep the machine alive.
            System.exit(0);
        } catch (IOException | InterruptedException | RuntimeException e) {
            System.err.println("handin-worker: " + e);
            System.exit(1);
        }
    }

    private static EngineKind kind(String name) {
        return switch (name) {
            case "groovy" -> GroovyEngine::new;
            case "java" -> JavaEngine::new;
            case "scheme" -> SchemeEngine::new;
            default -> throw new IllegalArgumentException("no engine is called " + name);
        };
    }

    private static Samples samples(String name) {
        return switch (name) {
            case "groovy" -> WarmUpSamples.GROOVY;
            case "java" -> WarmUpSamples.JAVA;
            default -> WarmUpSamples.SCHEME;
        };
    }
}

package handin.checker.eval;

import handin.checker.sandbox.Bind;
import handin.checker.sandbox.Limits;
import handin.checker.sandbox.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The command line, view and limits of a worker's virtual machine. The same for service and for training, or an AOT cache is not taken. */
final class WorkerProgram {
    /** Where a cache, or what it is made of, lies inside. */
    static final String CACHE = "/cache";

    /** From the start until a worker is ready; it shares the machine with others that start. */
    private static final Duration START = Duration.ofSeconds(120);

    /** The address space is a second line behind the heap limit, and has to leave room for what a virtual machine reserves. */
    private static final long BESIDE_HEAP = 1792L << 20;

    /** Threads, code and classes of a virtual machine beside the heap. */
    private static final long MEMORY_BESIDE_HEAP = 384L << 20;

    /** The maker of a cache reserves 3 GB at once; no student code runs there. */
    private static final long TRAINING_SPACE = 16L << 30;

    private static final long CACHE_FILE = 512L << 20;
    private static final int OPEN_FILES = 256;

    private static final String WORKER = "/worker";
    private static final String CONTROL = "/control";
    private static final String MAIN = "handin.worker/handin.worker.Main";
    private static final String BARE = "handin.worker/handin.worker.bare.Bare";

    private final WorkerKit kit;
    private final JavaRuntime java;
    private final EvaluationLimits limits;

    WorkerProgram(WorkerKit kit, JavaRuntime java, EvaluationLimits limits) {
        this.kit = kit;
        this.java = java;
        this.limits = limits;
    }

    /** @param control the directory of the control socket {@link ControlSocket#NAME} */
    Program serve(Engine engine, Start how, Path control, Optional<Path> cache) {
        String socket = CONTROL + "/" + ControlSocket.NAME;
        String word = how == Start.WARM ? "serve" : "serve-cold";
        return untrusted(engine, control, cache, MAIN, word, engine.word(), socket);
    }

    /** The same machine running the benchmark's other program on the files in the directory. */
    Program bare(Engine engine, Path directory, Optional<Path> cache, String mode) {
        return untrusted(engine, directory, cache, BARE, engine.word(), CONTROL, mode);
    }

    /** Runs the warm-up under a recorder, or makes the cache of its record. The directory is for the record and the cache. */
    Program train(Engine engine, Path directory, List<String> aot) {
        var binds = binds();
        binds.add(new Bind(directory, CACHE, Bind.Access.WRITE_OWN));
        var line = new ArrayList<>(machine(engine));
        line.add("-Xlog:all=warning");
        line.addAll(aot);
        line.addAll(List.of("-m", MAIN, "train", engine.word()));
        return program(line, binds, TRAINING_SPACE, CACHE_FILE);
    }

    private Program untrusted(Engine engine, Path control, Optional<Path> cache, String main, String... arguments) {
        var binds = binds();
        binds.add(new Bind(control, CONTROL, Bind.Access.READ_OWN));
        var line = new ArrayList<>(machine(engine));
        if (cache.isPresent()) {
            binds.add(new Bind(cache.get(), CACHE + "/aot", Bind.Access.READ));
            line.add("-XX:AOTCache=" + CACHE + "/aot");
        }
        line.addAll(List.of("-m", main));
        line.addAll(List.of(arguments));
        return program(line, binds, limits.heap() + BESIDE_HEAP, 0);
    }

    /** All that a cache depends on. */
    String identity(Engine engine) {
        return new Digest()
                .text(kit.digest())
                .text(java.identity())
                .text(String.join("\n", machine(engine)))
                .hex()
                .substring(0, 16);
    }

    private ArrayList<Bind> binds() {
        var binds = new ArrayList<>(java.binds());
        binds.add(new Bind(kit.directory(), WORKER, Bind.Access.READ));
        return binds;
    }

    private List<String> machine(Engine engine) {
        var line = new ArrayList<String>(List.of(java.java()));
        line.addAll(WorkerFlags.ALL);
        line.addAll(List.of("--module-path", WORKER + "/handin-worker.jar"));
        line.addAll(List.of("--add-reads", "handin.worker=ALL-UNNAMED"));
        if (!engine.modules().isEmpty()) {
            line.addAll(List.of("--add-modules", String.join(",", engine.modules())));
        }
        String path = engine.jars().stream().map(jar -> WORKER + "/lib/" + jar).collect(Collectors.joining(":"));
        line.addAll(List.of("-cp", path));
        return line;
    }

    private Program program(List<String> line, List<Bind> binds, long addressSpace, long fileSize) {
        var command = new ArrayList<>(line);
        command.add(1, "-Xmx" + (limits.heap() >> 20) + "m");
        var allowed = new Limits(
                START,
                START.plus(limits.cpu()),
                limits.heap() + MEMORY_BESIDE_HEAP,
                addressSpace,
                limits.threads(),
                fileSize,
                limits.output(),
                OPEN_FILES);
        var environment = Map.of("LD_LIBRARY_PATH", java.libraries(), "LANG", "C.UTF-8");
        return new Program(command, binds, environment, allowed);
    }
}

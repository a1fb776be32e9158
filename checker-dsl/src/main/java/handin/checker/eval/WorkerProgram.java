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
    /** From the start until a worker is ready; it shares the machine with others that start. */
    static final Duration START = Duration.ofSeconds(120);

    /** The address space is a second line behind the heap limit, and has to leave room for what a virtual machine reserves. */
    private static final long BESIDE_HEAP = 1792L << 20;

    /** Threads and heap pages of a virtual machine beside the heap itself. */
    private static final long MEMORY_BESIDE_HEAP = 384L << 20;

    /** The maker of a cache reserves 3 GB at once; no student code runs there. */
    private static final long TRAINING_SPACE = 16L << 30;

    private static final long CACHE_FILE = 512L << 20;

    private static final String WORKER = "/worker";
    /** Where a cache, or what it is made of, lies inside. */
    static final String CACHE = "/cache";

    private static final String CONTROL = "/control";

    private final WorkerKit kit;
    private final JavaRuntime java;
    private final EvaluationLimits limits;

    WorkerProgram(WorkerKit kit, JavaRuntime java, EvaluationLimits limits) {
        this.kit = kit;
        this.java = java;
        this.limits = limits;
    }

    /** @param control the directory of the control socket {@link ControlSocket#NAME} */
    Program serve(Engine engine, Path control, Optional<Path> cache) {
        var binds = binds();
        binds.add(new Bind(control, CONTROL, Bind.Access.READ_OWN));
        var more = new ArrayList<String>();
        cache.ifPresent(file -> {
            binds.add(new Bind(file, CACHE + "/aot", Bind.Access.READ));
            more.add("-XX:AOTCache=" + CACHE + "/aot");
        });
        return program(
                engine,
                more,
                binds,
                List.of("serve", engine.word(), CONTROL + "/" + ControlSocket.NAME),
                allowed(limits.heap() + BESIDE_HEAP, 0));
    }

    /** Runs the warm-up under a recorder, or makes the cache of its record. The directory is for the record and the cache. */
    Program train(Engine engine, Path directory, List<String> aot) {
        var binds = binds();
        binds.add(new Bind(directory, CACHE, Bind.Access.WRITE_OWN));
        var flags = new ArrayList<>(List.of("-Xlog:all=warning"));
        flags.addAll(aot);
        return program(engine, flags, binds, List.of("train", engine.word()), allowed(TRAINING_SPACE, CACHE_FILE));
    }

    /** All that a cache depends on. */
    String identity(Engine engine) {
        return new Digest()
                .text(kit.digest())
                .text(java.identity())
                .text(String.join("\n", command(engine, List.of(), List.of())))
                .hex()
                .substring(0, 16);
    }

    private ArrayList<Bind> binds() {
        var binds = new ArrayList<>(java.binds());
        binds.add(new Bind(kit.directory(), WORKER, Bind.Access.READ));
        return binds;
    }

    private Program program(
            Engine engine, List<String> flags, List<Bind> binds, List<String> arguments, Limits allowed) {
        var environment = Map.of("LD_LIBRARY_PATH", java.libraries(), "LANG", "C.UTF-8");
        return new Program(command(engine, flags, arguments), binds, environment, allowed);
    }

    private Limits allowed(long addressSpace, long fileSize) {
        return new Limits(
                START,
                START.plus(limits.cpu()),
                limits.heap() + MEMORY_BESIDE_HEAP,
                addressSpace,
                limits.threads(),
                fileSize,
                limits.output(),
                256);
    }

    private List<String> command(Engine engine, List<String> flags, List<String> arguments) {
        var line = new ArrayList<String>(List.of(java.java()));
        line.addAll(WorkerFlags.of(limits));
        line.addAll(flags);
        line.addAll(List.of("--module-path", WORKER + "/handin-worker.jar"));
        line.addAll(List.of("--add-reads", "handin.worker=ALL-UNNAMED"));
        if (!engine.modules().isEmpty()) {
            line.addAll(List.of("--add-modules", String.join(",", engine.modules())));
        }
        String path = engine.jars().stream().map(jar -> WORKER + "/lib/" + jar).collect(Collectors.joining(":"));
        line.addAll(List.of("-cp", path, "-m", "handin.worker/handin.worker.Main"));
        line.addAll(arguments);
        return line;
    }
}

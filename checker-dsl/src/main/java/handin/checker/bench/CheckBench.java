package handin.checker.bench;

import handin.checker.eval.Language;
import handin.checker.eval.WorkerSettings;
import handin.checker.eval.Workers;
import handin.checker.sandbox.Outcome.Exited;
import handin.worker.wire.Request;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Runs the workloads, ours and bare in turn, so that what else the machine does falls on both. */
final class CheckBench {
    private final int runs;
    private final Consumer<String> progress;

    /** @param progress is told what is being done */
    CheckBench(int runs, Consumer<String> progress) {
        this.runs = runs;
        this.progress = progress;
    }

    Result measure(WorkerSettings settings, String name) throws IOException, InterruptedException {
        var workload = Workload.of(name);
        try (var warm = Workers.open(settings.withWarm(1).withFromTheStart(Set.of(name)));
                var cold = Workers.open(settings.withWarm(0))) {
            var language =
                    warm.language(List.of(name)).orElseThrow(() -> new IOException(name + " does not work here"));
            cold.open(language).close();
            warm.awaitPrepared();
            cold.awaitPrepared();
            progress.accept(name);
            // The first of each finds things that no later one finds as cold: page cache, our own code.
            round(warm, cold, language, workload);
            var rounds = new ArrayList<double[]>();
            for (int i = 0; i < runs; i++) {
                rounds.add(round(warm, cold, language, workload));
            }
            return new Result(
                    name,
                    series(rounds, 0),
                    series(rounds, 1),
                    series(rounds, 2),
                    series(rounds, 3),
                    series(rounds, 4));
        }
    }

    /** One of each, in the order of {@link Result}, in milliseconds. */
    private static double[] round(Workers warm, Workers cold, Language language, Workload workload)
            throws IOException, InterruptedException {
        return new double[] {
            warm(warm, language, workload, false),
            warm(warm, language, workload, true),
            bare(cold, language, workload, true),
            ours(cold, language, workload, false),
            bare(cold, language, workload, false)
        };
    }

    private static Series series(List<double[]> rounds, int column) {
        return new Series(rounds.stream().mapToDouble(round -> round[column]).toArray());
    }

    private static double warm(Workers workers, Language language, Workload workload, boolean coverage)
            throws IOException, InterruptedException {
        while (workers.ready(language) == 0) {
            Thread.sleep(20);
        }
        return ours(workers, language, workload, coverage);
    }

    private static double ours(Workers workers, Language language, Workload workload, boolean coverage)
            throws IOException {
        long begin = System.nanoTime();
        try (var evaluation = workers.open(language)) {
            var file = new SourceFile("hw." + language.suffix(), workload.program());
            expect(Response.Loaded.class, evaluation.ask(new Request.Load(language.level(), List.of(file), coverage)));
            for (String expression : workload.expressions()) {
                expect(Response.Value.class, evaluation.ask(new Request.Eval(expression)));
            }
            if (coverage) {
                expect(Response.Uncovered.class, evaluation.ask(new Request.Coverage()));
            }
            return (System.nanoTime() - begin) / 1e6;
        }
    }

    private static void expect(Class<? extends Response> kind, Response response) throws IOException {
        if (!kind.isInstance(response)) {
            throw new IOException("expected " + kind.getSimpleName() + ", but got " + response);
        }
    }

    /** The warm one's time is that of its own clock, which starts after its warm-up. */
    private static double bare(Workers workers, Language language, Workload workload, boolean warm) throws IOException {
        Path directory = Files.createTempDirectory("bench-");
        try {
            workload.write(directory);
            long begin = System.nanoTime();
            var running = workers.startBare(language, directory, warm);
            var outcome = running.ended().join();
            double whole = (System.nanoTime() - begin) / 1e6;
            var lines = running.output().lines().toList();
            if (!(outcome instanceof Exited exited && exited.status() == 0 && lines.size() == 2)) {
                throw new IOException("the bare machine failed: " + outcome + "\n" + running.output());
            }
            return warm ? Long.parseLong(lines.get(1)) / 1e6 : whole;
        } finally {
            delete(directory);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}

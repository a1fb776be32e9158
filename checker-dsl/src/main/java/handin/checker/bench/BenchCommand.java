package handin.checker.bench;

import handin.checker.eval.WorkerSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench check}: how long a submission waits for its answers, beside the bare language runtimes. Exit status 0. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Measures the time from a submission to its last answer, with a warm worker and a cold one, beside a bare"
                        + " virtual machine with the same flags doing the same.",
        footer = {"", "Example: ./handin bench check --language scheme"})
public final class BenchCommand implements Callable<Integer> {
    @Option(names = "--runs", defaultValue = "15", description = "runs of each measurement (default: ${DEFAULT-VALUE})")
    private int runs = 15;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(
            names = "--language",
            description = "only these languages (default: ${DEFAULT-VALUE})",
            defaultValue = "groovy,java,scheme",
            split = ",")
    private List<String> languages = List.of();

    @Option(
            names = "--worker-home",
            hidden = true,
            defaultValue = "${sys:handin.home:-.}/checker-worker/target/worker",
            description = "where handin-worker.jar lies")
    private Path home = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var line = spec.commandLine();
        var bench = new CheckBench(runs, name -> line.getErr().println("measuring " + name + " ..."));
        var results = new ArrayList<Result>();
        for (String language : languages) {
            results.add(bench.measure(WorkerSettings.usual(home), language));
        }
        var report = new BenchReport(runs, results);
        line.getOut().println(json ? report.json() : report.text());
        return 0;
    }
}

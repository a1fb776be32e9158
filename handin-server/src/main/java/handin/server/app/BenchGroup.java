package handin.server.app;

import handin.checker.bench.BenchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./handin bench}: the benchmarks. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures this machine: check (a submission's way to its verdict), handin (from connecting to confirmed), growth (a full course beside an empty one).",
        footer = {"", "Example: ./handin bench check --language scheme"})
final class BenchGroup implements Runnable {
    @Spec
    private CommandSpec spec;

    static CommandLine commandLine() {
        return new CommandLine(new BenchGroup())
                .addSubcommand("check", new BenchCommand())
                .addSubcommand(new BenchHandinCommand())
                .addSubcommand(new BenchGrowthCommand());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a benchmark: check, handin or growth.");
    }
}

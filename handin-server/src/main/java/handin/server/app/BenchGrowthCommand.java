package handin.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./handin bench growth}: what a start and a handin cost in a course full of accounts and work, beside an empty one. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        description =
                "Measures the start of a server, and handins over TLS on loopback, in a full course and in an empty one,"
                        + " by turns.",
        footer = {"", "Example: ./handin bench growth --accounts 10000 --handins 20000"})
final class BenchGrowthCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--accounts",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Accounts of the full course, 3 or more (default: ${DEFAULT-VALUE}).")
    private int accounts;

    @Option(
            names = "--handins",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Handins in the full course (default: ${DEFAULT-VALUE}).")
    private int handins;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "40",
            description = "Handins to each course and assignment (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--starts",
            paramLabel = "N",
            defaultValue = "5",
            description = "Starts of each server (default: ${DEFAULT-VALUE}).")
    private int starts;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Path home = Files.createTempDirectory("handin-growth-");
        try {
            Path full = Files.createDirectory(home.resolve("full"));
            Path empty = Files.createDirectory(home.resolve("empty"));
            say("making " + accounts + " accounts and " + handins + " handins ...");
            GrowthCourse.make(full, Math.max(3, accounts), handins);
            GrowthCourse.make(empty, 1, 0);
            var report = new ArrayList<GrowthPairs>();
            report.add(starts(full, empty));
            report.addAll(handins(full, empty));
            print(report);
            return 0;
        } finally {
            FolderCopy.delete(home);
        }
    }

    private GrowthPairs starts(Path full, Path empty) throws IOException, InterruptedException {
        var pairs = new GrowthPairs("start");
        say("starting servers ...");
        for (int i = -1; i < starts; i++) {
            try (var one = GrowthServer.start(full)) {
                try (var other = GrowthServer.start(empty)) {
                    pairs.addFrom(i, one.start(), other.start());
                }
            }
        }
        return pairs;
    }

    private List<GrowthPairs> handins(Path full, Path empty) throws IOException, InterruptedException {
        var report = new ArrayList<GrowthPairs>();
        try (var one = GrowthServer.start(full);
                var other = GrowthServer.start(empty)) {
            one.awaitOrder();
            for (String assignment : GrowthCourse.OPEN) {
                say("handing in to " + assignment + " ...");
                var pairs = new GrowthPairs("handin " + assignment);
                for (int i = -runs / 4; i < runs; i++) {
                    pairs.addFrom(i, one.handIn(assignment), other.handIn(assignment));
                }
                report.add(pairs);
            }
        }
        return report;
    }

    private void print(List<GrowthPairs> report) {
        var out = spec.commandLine().getOut();
        if (json) {
            String rows =
                    String.join(",", report.stream().map(GrowthPairs::json).toList());
            out.printf(Locale.ROOT, "{\"accounts\":%d,\"handins\":%d,\"pairs\":[%s]}%n", accounts, handins, rows);
        } else {
            out.printf("%d accounts, %d handins, beside an empty course; milliseconds%n", accounts, handins);
            out.println(GrowthPairs.HEADER);
            report.forEach(pairs -> out.println(pairs.row()));
        }
        out.flush();
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }
}

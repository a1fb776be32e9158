package handin.server.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./handin demo}: a whole course in a temporary folder, and students at work in it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Runs a course in a temporary folder, hands in good and bad work, shows what everybody saw.",
        footer = {"", "Example: ./handin demo --once"})
final class DemoCommand implements Callable<Integer> {
    private static final String PASSWORD = "looking-glass";
    private static final long MAIL_PATIENCE = 20_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--once", description = "Stop afterwards; exit status 0 only if everything came out as expected.")
    private boolean once;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Path home = Path.of(System.getProperty("handin.home", "."));
        try (var postbox = new DemoPostbox()) {
            Path course = makeCourse(home, postbox.port());
            out.println("A course in " + course + ", made from checkers/ and users/.");
            out.println("Starting the server, and warming a worker for each language ...");
            out.flush();
            try (var server = CourseServer.open(course, CourseServer.Options.loopback())) {
                out.println("The server listens on 127.0.0.1:" + server.port() + ".");
                boolean good = handIn(out, home, course, server.port());
                good &= showWhatIsKept(out, course);
                good &= showReceipt(out, postbox);
                if (once) {
                    out.println(
                            good
                                    ? "Demo: everything came out as expected."
                                    : "Demo: NOT everything came out as expected.");
                    return good ? 0 : 1;
                }
                stay(out, course, server.port());
                return 0;
            }
        }
    }

    private static Path makeCourse(Path home, int mailPort) throws IOException {
        Path course = Files.createTempDirectory("handin-demo-");
        FolderCopy.copy(home.resolve("checkers"), course.resolve("checkers"));
        Files.createDirectories(course.resolve("users"));
        Files.copy(home.resolve("users/accounts.toml"), course.resolve("users/accounts.toml"));
        Files.writeString(
                course.resolve("config.toml"),
                Files.readString(home.resolve("config.toml"))
                        + "\n[mail]\nhost = \"127.0.0.1\"\nport = " + mailPort
                        + "\nfrom = \"Course staff <staff@cs.example.edu>\"\n");
        return course;
    }

    private static boolean handIn(PrintWriter out, Path home, Path course, int port)
            throws IOException, InterruptedException {
        var student = new DemoClient("127.0.0.1:" + port, course.resolve("server-cert.pem"), PASSWORD);
        boolean good = true;
        for (DemoStep step : steps(home.resolve("checkers"))) {
            out.println();
            out.println("--- " + step.title());
            out.println("$ ./handin submit " + step.assignment() + " " + home.relativize(step.file()) + " --user "
                    + step.users()
                    + (step.answers().isEmpty() ? "" : "      (answers: " + String.join(", ", step.answers()) + ")"));
            out.flush();
            long start = System.nanoTime();
            var seen = student.submit(step);
            seen.output().lines().forEach(line -> out.println("  " + line));
            boolean asExpected = seen.status() == (step.accepted() ? 0 : 1)
                    && seen.output().contains(step.sentence().strip());
            out.printf(
                    "  [exit %d after %.1f s%s]%n",
                    seen.status(), (System.nanoTime() - start) / 1e9, asExpected ? "" : "; THIS WAS NOT EXPECTED");
            good &= asExpected;
        }
        return good;
    }

    private static List<DemoStep> steps(Path checkers) {
        return List.of(
                DemoStep.of("Alone; the checker asks whether that is meant", checkers, "fahrenheit", "alone-and-sure"),
                DemoStep.of("As a pair, in DrRacket's own file format", checkers, "fahrenheit", "drracket-file"),
                DemoStep.of("A wrong value", checkers, "fahrenheit", "wrong-value"),
                DemoStep.of("A missing function", checkers, "fahrenheit", "no-such-procedure"),
                DemoStep.of(
                        "A branch that no test of the students' own reaches",
                        checkers,
                        "fahrenheit",
                        "uncovered-branch"),
                DemoStep.of("An endless loop", checkers, "words", "endless-loop"),
                DemoStep.of("A line of 120 columns", checkers, "words", "line-too-wide"),
                DemoStep.of("A fork bomb", checkers, "bank", "fork-bomb"),
                DemoStep.of("And a good one after it, with a receipt by mail", checkers, "bank", "with-main"));
    }

    private static boolean showWhatIsKept(PrintWriter out, Path course) throws IOException {
        out.println();
        out.println("--- What is kept, in " + course.resolve("users"));
        try (var paths = Files.walk(course.resolve("users"))) {
            paths.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> out.println("  " + course.resolve("users").relativize(file)));
        }
        Path printout = course.resolve("users/alice+bob/fahrenheit/grading/text.rkt");
        out.println();
        out.println("--- The printout that reviewers mark, "
                + course.resolve("users").relativize(printout));
        if (!Files.exists(printout)) {
            out.println("  THERE IS NONE");
            return false;
        }
        Files.readString(printout).lines().forEach(line -> out.println("  " + line));
        return true;
    }

    private static boolean showReceipt(PrintWriter out, DemoPostbox postbox) {
        out.println();
        out.println("--- The receipt, as the mail server got it");
        if (!postbox.await(MAIL_PATIENCE, 1)) {
            out.println("  NONE CAME");
            return false;
        }
        postbox.letters().getFirst().lines().forEach(line -> out.println("  " + line));
        out.println();
        return true;
    }

    private static void stay(PrintWriter out, Path course, int port) throws InterruptedException {
        out.println("The server stays up until you press Ctrl-C. Try it from another terminal:");
        out.println();
        out.println("  export HANDIN_SERVER=127.0.0.1:" + port + " HANDIN_CERT=" + course.resolve("server-cert.pem")
                + " HANDIN_PASSWORD=" + PASSWORD);
        out.println("  ./handin assignments");
        out.println("  ./handin submit words checkers/words/solution.groovy --user alice+bob");
        out.println("  ./handin retrieve words --user alice+bob");
        out.println();
        out.println("Edit " + course.resolve("checkers/words/checker.groovy")
                + " while it runs: the next handin is judged by what you saved.");
        out.flush();
        Thread.currentThread().join();
    }
}

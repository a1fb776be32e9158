package handin.server.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./handin serve}: a course's server, until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves a course. Ctrl-C or SIGTERM stops it; handins in progress end first, a second signal ends them now.",
        footer = {"", "Example: ./handin serve --course my-course --port 7979"})
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CourseOption course;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; 0 takes any free one (default: port-number of config.toml, 7979).")
    private @Nullable Integer port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "0.0.0.0",
            description = "Where to listen (default: everywhere).")
    private String address;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        var options = new CourseServer.Options(
                InetAddress.getByName(address), port == null ? OptionalInt.empty() : OptionalInt.of(port));
        Path directory = course.given().toAbsolutePath().normalize();
        var server = CourseServer.open(directory, options);
        var stopped = new CountDownLatch(1);
        StopSignals.heed(
                () -> {
                    say("Stopping: handins in progress end first. A second signal ends them now.");
                    server.close();
                    stopped.countDown();
                },
                server::hasten);
        // For all other ways to end, such as the terminal's hang-up.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
        out.println("Serving " + directory + " on port " + server.port() + ".");
        server.walls().report().forEach(out::println);
        out.println("The certificate for clients is " + directory.resolve("server-cert.pem") + "; the log is "
                + server.log() + ".");
        server.metricsPort()
                .ifPresent(metrics -> out.println("Metrics are on port " + metrics + ", /metrics and /health."));
        say("Ready.");
        stopped.await();
        return 0;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}

package handin.server.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A student at a terminal: runs {@code ./handin submit} as a process of its own and keeps what it printed. */
record DemoClient(String server, Path certificate, String password) {
    private static final int PATIENCE_SECONDS = 60;

    /** How a command ended and all it printed. */
    record Seen(int status, String output) {}

    /** Hands in one step's file. */
    Seen submit(DemoStep step) throws IOException, InterruptedException {
        return run(
                List.of(
                        "submit",
                        step.assignment(),
                        step.file().toString(),
                        "--user",
                        step.users(),
                        "--no-receipt-file"),
                step.answers());
    }

    private Seen run(List<String> arguments, List<String> answers) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HANDIN_SERVER", server);
        builder.environment().put("HANDIN_CERT", certificate.toString());
        builder.environment().put("HANDIN_PASSWORD", password);
        Path printed = Files.createTempFile("handin-demo-", ".txt");
        try {
            return seen(builder.redirectOutput(printed.toFile()).start(), printed, answers);
        } finally {
            Files.delete(printed);
        }
    }

    private static Seen seen(Process process, Path printed, List<String> answers)
            throws IOException, InterruptedException {
        try (var keyboard = process.outputWriter(StandardCharsets.UTF_8)) {
            for (String answer : answers) {
                keyboard.write(answer + "\n");
            }
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the client did not end within " + PATIENCE_SECONDS + " seconds");
        }
        return new Seen(process.exitValue(), Files.readString(printed));
    }
}

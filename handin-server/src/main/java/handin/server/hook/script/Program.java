package handin.server.hook.script;

import handin.checker.dsl.AuthorMistake;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A program that a hook runs. Staff wrote the hook, so it runs as the server does, without walls. */
record Program(List<String> command, Path directory) {
    private static final int KEPT = 8192;
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    /** Runs it to its end, or kills it and everything it started when this thread is interrupted. */
    int run(Consumer<String> log) throws IOException, InterruptedException {
        Process process = start();
        var output = new StringBuffer(); // the reader may still write when the wait for it is over
        Thread reader = Thread.ofVirtual().start(() -> output.append(read(process.getInputStream())));
        try {
            process.getOutputStream().close();
            int status = process.waitFor();
            reader.join(LAST_WORDS); // something it started may hold the pipe open
            output.toString().lines().forEach(line -> log.accept(command.getFirst() + ": " + line));
            return status;
        } finally {
            if (process.isAlive()) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }

    private Process start() throws IOException {
        try {
            return new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new AuthorMistake(command.getFirst() + " cannot be run: "
                    + String.valueOf(cause.getMessage()).strip());
        }
    }

    private static String read(InputStream output) {
        try (output) {
            byte[] kept = output.readNBytes(KEPT);
            output.transferTo(OutputStream.nullOutputStream());
            return new String(kept, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}

package handin.server.app;

import handin.checker.sandbox.SandboxBroken;
import handin.server.door.tls.Certificates;
import handin.server.toml.TomlMistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The last word when a command fails: a sentence on the terminal, the trace in the log at debug level. */
final class Mishap implements IExecutionExceptionHandler {
    /** Broken, as opposed to refused. */
    static final int BROKEN = 2;

    @Override
    public int handleExecutionException(Exception cause, CommandLine command, ParseResult arguments) {
        command.getErr().println(sentence(cause));
        command.getErr().flush();
        LoggerFactory.getLogger(Mishap.class).debug("{} failed", command.getCommandName(), cause);
        return BROKEN;
    }

    private static String sentence(Throwable cause) {
        if (cause instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return sentence(wrapped.getCause());
        }
        String said = cause.getMessage();
        if (cause instanceof java.nio.file.NoSuchFileException missing) {
            return "There is no file or directory " + missing.getFile() + ".";
        }
        if (cause instanceof java.nio.file.AccessDeniedException denied) {
            return "No permission for " + denied.getFile() + ".";
        }
        if (cause instanceof SandboxBroken || cause instanceof TomlMistake || cause instanceof Certificates.Unusable) {
            return String.valueOf(said);
        }
        if (cause instanceof IOException || cause instanceof IllegalArgumentException) {
            return said == null ? cause.toString() : said;
        }
        return "Something in Handin broke: " + (said == null ? cause.toString() : said)
                + "\nPlease report it; with HANDIN_LOG=debug the trace is printed too.";
    }
}

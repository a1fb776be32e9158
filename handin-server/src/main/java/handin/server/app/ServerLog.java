package handin.server.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The course's log file: one line for each event, whatever clients put into its words; a failure with its trace below, indented, so that no line of
 * it looks like an event.
 */
final class ServerLog implements AutoCloseable {
    static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSS} %-5level"
            + " %replace(%msg){'[\\x00-\\x08\\x0A-\\x1F\\x7F-\\x9F\\u2028\\u2029]+', ' / '}%n"
            + "%replace(%replace(%ex){'[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u2028\\u2029]+', ' / '}){'(?m)^', '    '}";

    private final FileAppender<ILoggingEvent> file = new FileAppender<>();

    ServerLog(Path path) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        file.setContext(context);
        file.setName("course");
        file.setFile(path.toString());
        file.setAppend(true);
        file.setEncoder(encoder);
        file.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file);
    }

    @Override
    public void close() {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .detachAppender(file);
        file.stop();
    }
}

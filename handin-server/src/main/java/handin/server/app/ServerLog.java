package handin.server.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The course's log file: one line for each event, whatever clients put into its words; a failure with its trace below, indented, so that no line of
 * it looks like an event. In JSON the trace is part of the line. At midnight, and at 50 MB, the file is put aside under its date; half a year is kept,
 * and no more than 2 GB.
 */
final class ServerLog implements AutoCloseable {
    static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSS} %-5level"
            + " %replace(%msg){'[\\x00-\\x08\\x0A-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]+', ' / '}%n"
            + "%replace(%replace(%ex){'[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]+', ' / '}){'(?m)^', '    '}";
    private static final int DAYS = 183;
    private static final FileSize LARGEST = FileSize.valueOf("50MB");
    private static final FileSize ALL = FileSize.valueOf("2GB");

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();

    ServerLog(Path path, boolean json) {
        file.setContext(context);
        file.setName("course");
        file.setFile(path.toString());
        file.setAppend(true);
        file.setEncoder(json ? new JsonLines() : text());
        file.setRollingPolicy(rolling(path));
        file.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file);
    }

    private Encoder<ILoggingEvent> text() {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        return encoder;
    }

    private SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling(Path path) {
        var policy = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(path + ".%d{yyyy-MM-dd}.%i");
        policy.setMaxFileSize(LARGEST);
        policy.setMaxHistory(DAYS);
        policy.setTotalSizeCap(ALL);
        policy.start();
        return policy;
    }

    @Override
    public void close() {
        context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(file);
        file.stop();
    }
}

package handin.server.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log on standard output too, for those who collect it there. */
final class LogOutput implements AutoCloseable {
    private final ConsoleAppender<ILoggingEvent> output = new ConsoleAppender<>();

    LogOutput() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(ServerLog.PATTERN);
        encoder.start();
        output.setContext(context);
        output.setName("output");
        output.setEncoder(encoder);
        output.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(output);
    }

    @Override
    public void close() {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .detachAppender(output);
        output.stop();
    }
}

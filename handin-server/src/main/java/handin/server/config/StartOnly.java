package handin.server.config;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a running server cannot change any more: the log says so when the file does. For one thread at a time. */
final class StartOnly {
    private static final Logger LOG = LoggerFactory.getLogger(StartOnly.class);
    private static final Map<String, Function<CourseConfig, Object>> PARTS = Map.of(
            "port-number", CourseConfig::port,
            "session-memory-limit", CourseConfig::evaluationMemory,
            "log-file", CourseConfig::logFile,
            "log-format", CourseConfig::jsonLog,
            "log-output", CourseConfig::logOutput,
            "[door]", CourseConfig::door,
            "[evaluation]", CourseConfig::evaluation,
            "[metrics]", CourseConfig::metrics);

    private @Nullable CourseConfig before;

    CourseConfig seen(CourseConfig now) {
        CourseConfig earlier = before;
        if (earlier != null) {
            changed(earlier, now)
                    .forEach(key -> LOG.warn(
                            "config.toml: {} is read at start only; the change waits for the next start", key));
        }
        before = now;
        return now;
    }

    static List<String> changed(CourseConfig before, CourseConfig now) {
        return PARTS.entrySet().stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(before), part.getValue().apply(now)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}

package handin.checker.run;

import groovy.lang.Closure;
import handin.checker.dsl.Thrown;
import handin.checker.eval.Language;
import handin.checker.eval.Values;
import handin.worker.wire.Datum;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How sentences write values: by the author's {@code valuePrinter} if there is one, else as the student's language does. */
record Showing(Language language, Notation notation, Optional<Closure<?>> printer) {
    private static final Logger LOG = LoggerFactory.getLogger(Showing.class);
    private static final int LONGEST = 300;

    Showing(Language language, Optional<Closure<?>> printer) {
        this(language, Notation.of(language), printer);
    }

    /** A value that came back, its end cut off if it is long. */
    String got(Datum value) {
        return printer.flatMap(closure -> printed(closure, Values.of(value, language)))
                .orElseGet(() -> notation.show(value));
    }

    /** A value that the author wrote in Groovy. */
    String expected(@Nullable Object value) {
        return printer.filter(closure -> !(value instanceof Near))
                .flatMap(closure -> printed(closure, value))
                .orElseGet(() -> notation.showExpected(value));
    }

    /** A printer is written for values of the right kind; what it cannot take is written as usual. */
    private static Optional<String> printed(Closure<?> closure, @Nullable Object value) {
        try {
            return Optional.of(Wording.cut(String.valueOf(closure.call(value)), LONGEST));
        } catch (RuntimeException e) {
            if (!OddValue.mayCause(e)) {
                throw e;
            }
            LOG.warn(
                    "valuePrinter cannot take {}: {}",
                    value,
                    Thrown.unwrapped(e).toString());
            return Optional.empty();
        }
    }
}

package handin.worker.groovy;

import groovy.lang.Closure;
import handin.worker.engine.Data;
import handin.worker.wire.Datum;
import handin.worker.wire.Datum.Opaque;
import org.jspecify.annotations.Nullable;

/** Groovy's own kinds of values. */
final class GroovyData extends Data {
    @Override
    protected @Nullable Datum plain(Object value) {
        return switch (value) {
            case Closure<?> _ -> new Opaque("Closure", "closure");
            case Class<?> type -> new Opaque("Class", type.getName());
            default -> super.plain(value);
        };
    }
}

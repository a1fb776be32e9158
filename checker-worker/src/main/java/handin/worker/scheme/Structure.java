package handin.worker.scheme;

import java.util.Arrays;
import java.util.List;

/** A value that a constructor of {@code define-struct} made. Equal to another of its type with equal parts. */
final class Structure {
    private final String type;
    private final List<String> names;
    private final Object[] parts;

    Structure(String type, List<String> names, Object[] parts) {
        this.type = type;
        this.names = names;
        this.parts = parts.clone();
    }

    String type() {
        return type;
    }

    List<String> names() {
        return names;
    }

    List<Object> parts() {
        return Arrays.asList(parts);
    }

    Object part(int index) {
        return parts[index];
    }

    void setPart(int index, Object value) {
        parts[index] = value;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Structure that) || !type.equals(that.type) || parts.length != that.parts.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!Same.equal(parts[i], that.parts[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return Printed.of(this, Level.INTERMEDIATE);
    }
}

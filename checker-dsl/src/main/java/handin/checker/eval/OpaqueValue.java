package handin.checker.eval;

/** A value without a plain form, such as a procedure, or one that was too large to cross: its type and how its language prints it. */
public record OpaqueValue(String type, String printed) {
    @Override
    public String toString() {
        return printed;
    }
}

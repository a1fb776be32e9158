package handin.checker.eval;

/** A symbol of a Lisp. Its printed form is its name. */
public record SymbolValue(String name) {
    @Override
    public String toString() {
        return name;
    }
}

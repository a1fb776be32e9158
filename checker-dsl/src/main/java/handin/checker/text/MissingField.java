package handin.checker.text;

import java.util.List;

/** A text with holes names a field that the course does not have: the checker's author has to mend it. */
public final class MissingField extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String field;
    private final transient List<String> known;

    public MissingField(String field, List<String> known) {
        super("there is no field {" + field + "}; there are {" + String.join("}, {", known) + "}");
        this.field = field;
        this.known = List.copyOf(known);
    }

    public String field() {
        return field;
    }

    /** The names that would have been right. */
    public List<String> known() {
        return known;
    }
}

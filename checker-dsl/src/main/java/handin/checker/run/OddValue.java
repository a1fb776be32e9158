package handin.checker.run;

import groovy.lang.GroovyRuntimeException;
import handin.checker.dsl.Thrown;
import java.util.NoSuchElementException;

/** Tells what a closure throws when it is given a value of a kind that it was not written for, such as null or a text for a number. */
final class OddValue {
    private OddValue() {}

    static boolean mayCause(RuntimeException thrown) {
        return switch (Thrown.unwrapped(thrown)) {
            case NullPointerException missing -> true;
            case ClassCastException otherKind -> true;
            case GroovyRuntimeException noSuchMember -> true;
            case ArithmeticException zero -> true;
            case IndexOutOfBoundsException tooShort -> true;
            case NoSuchElementException empty -> true;
            case IllegalArgumentException unfit -> true;
            case UnsupportedOperationException unmodifiable -> true;
            default -> false;
        };
    }
}

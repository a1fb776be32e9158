package handin.checker.dsl;

import org.jspecify.annotations.Nullable;

/** Verbs that write values for tests to expect. They ask the submission nothing. */
public interface ValueVerbs {
    /**
     * A value written as Racket and Scheme write it: {@code lisp('5/9')}, {@code lisp("'(a #t)")}, {@code lisp('(make-posn 1 2)')}. It is read as data,
     * never run.
     */
    @Nullable
    Object lisp(String datum);

    /** Any number that is at most {@code tolerance} away from {@code number}; alone, or within lists, maps and structures that are expected. */
    Object closeTo(Number number, Number tolerance);
}

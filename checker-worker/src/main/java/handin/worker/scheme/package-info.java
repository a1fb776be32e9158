/** Scheme on Kawa, plain and at the levels of the teaching languages, in {@link handin.worker.scheme.SchemeEngine}. */
@NullMarked
package handin.worker.scheme;

import org.jspecify.annotations.NullMarked;

/** Runs submissions: languages, workers, and what comes back from them as plain values. */
@NullMarked
package handin.checker.eval;

import org.jspecify.annotations.NullMarked;

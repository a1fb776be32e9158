/** Judges one submission by one checker: gives the verbs their meaning, keeps the order of the acts, and turns every end into a verdict. */
@NullMarked
package handin.checker.run;

import org.jspecify.annotations.NullMarked;

/**
 * Turns a checker script into a {@link handin.checker.dsl.CheckerProgram}, or says all that is wrong with it. Everything an author can misspell
 * is looked for here, before a student meets it; {@link handin.checker.load.Scripts} is the way in.
 */
@NullMarked
package handin.checker.load;

import org.jspecify.annotations.NullMarked;

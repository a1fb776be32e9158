/** Submissions as text: what came in, decoded; and the printout that reviewers mark. */
@NullMarked
package handin.checker.text;

import org.jspecify.annotations.NullMarked;

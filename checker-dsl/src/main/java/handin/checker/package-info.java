/** The face of the checker language: load a checker, judge a submission with it. */
@NullMarked
package handin.checker;

import org.jspecify.annotations.NullMarked;

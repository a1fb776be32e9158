/** The port to those who judge. The face is {@link handin.server.grading.Grading}: data in, events and verdicts out. */
@NullMarked
package handin.server.grading;

import org.jspecify.annotations.NullMarked;

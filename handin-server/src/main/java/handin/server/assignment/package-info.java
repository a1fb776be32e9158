/** What may be handed in just now. The face is {@link handin.server.assignment.Assignments}. */
@NullMarked
package handin.server.assignment;

import org.jspecify.annotations.NullMarked;

/**
 * The one way through: who may hand in what, kept, checked, confirmed. Doors talk to {@link handin.server.intake.Intake} and {@link
 * handin.server.intake.Handin} and to nothing else; {@link handin.server.intake.Stations#intake} makes the one of a course.
 */
@NullMarked
package handin.server.intake;

import org.jspecify.annotations.NullMarked;

/**
 * Looks a course over, beside its running server: {@link handin.server.doctor.Doctor} tries what a server needs and says what to mend. Changes
 * nothing. A new check is a class here and a line in the doctor's list.
 */
@NullMarked
package handin.server.doctor;

import org.jspecify.annotations.NullMarked;

/** The few things we do to a disk when something must not be lost. The face is {@link handin.server.disk.Disk}. */
@NullMarked
package handin.server.disk;

import org.jspecify.annotations.NullMarked;

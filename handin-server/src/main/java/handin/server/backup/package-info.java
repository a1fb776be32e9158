/**
 * A copy of a whole course in one file, made while its server runs: {@link handin.server.backup.Backup} writes it, {@link
 * handin.server.backup.Restore} makes a course of it again.
 */
@NullMarked
package handin.server.backup;

import org.jspecify.annotations.NullMarked;

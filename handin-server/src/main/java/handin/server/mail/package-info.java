/**
 * Letters on their way out. The face is {@link handin.server.mail.Outbox}: a letter taken is on disk, one file for each recipient, and stays there
 * until the course's mail server has it.
 */
@NullMarked
package handin.server.mail;

import org.jspecify.annotations.NullMarked;

/**
 * The command-line client: {@link handin.server.client.SubmitCommand}, {@link handin.server.client.RetrieveCommand} and
 * {@link handin.server.client.AssignmentsCommand}. It speaks the handin protocol and shares nothing with the server but the protocol's words.
 */
@NullMarked
package handin.server.client;

import org.jspecify.annotations.NullMarked;

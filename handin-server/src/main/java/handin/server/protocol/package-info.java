/**
 * The words of the handin protocol, version 1: Racket's data, read byte by byte from a stream and written as Racket writes them, and the messages made of
 * them. Knows neither sockets nor sessions; the door and the client share it.
 */
@NullMarked
package handin.server.protocol;

import org.jspecify.annotations.NullMarked;

/**
 * The door on port 7979: TLS, then the handin protocol, version 1. {@link handin.server.door.tls.TlsDoor} is its face. Every connection has two virtual threads:
 * one talks ({@link handin.server.door.tls.Session}), one reads ahead ({@link handin.server.door.tls.ReadAhead}), so that a student who leaves is noticed even while
 * the work is judged. What interrupts the talk goes through one {@link handin.server.door.tls.Leash}.
 */
@NullMarked
package handin.server.door.tls;

import org.jspecify.annotations.NullMarked;

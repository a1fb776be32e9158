/**
 * Work on disk. A team's work for an assignment lies in {@code users/alice+bob/hw1/}: {@code ATTEMPT} (the latest try), {@code ATTEMPT-1}...,
 * {@code SUCCESS-0} (the latest that was confirmed), {@code SUCCESS-1}..., and, copied up from SUCCESS-0 for people's eyes, the current files.
 *
 * <p>The face is {@link handin.server.store.Store}. Its promise: what a {@link handin.server.store.Claim#commit} returned from is there, whole, in
 * its order, wherever the machine stops; what did not get so far is there whole or not at all. Everything is a rename on the way, so a stop leaves
 * at worst a gap in the numbers or a folder whose name begins with a dot; opening the store closes gaps and sweeps.
 */
@NullMarked
package handin.server.store;

import org.jspecify.annotations.NullMarked;

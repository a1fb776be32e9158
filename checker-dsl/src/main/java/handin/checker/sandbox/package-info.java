/**
 * Runs a program so that it can reach nothing but what it was given: {@link handin.checker.sandbox.Sandbox} is the way in, bubblewrap
 * stands behind it. Knows nothing of languages or submissions.
 */
@NullMarked
package handin.checker.sandbox;

import org.jspecify.annotations.NullMarked;

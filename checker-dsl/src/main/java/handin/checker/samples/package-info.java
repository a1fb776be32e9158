/**
 * Sample assignments that prove themselves: beside each checker lie a solution and submissions, each with the verdict and the exact sentence
 * that must come of it.
 */
@NullMarked
package handin.checker.samples;

import org.jspecify.annotations.NullMarked;

/**
 * What the benchmark holds the worker against: the language runtimes called the shortest way, with nothing of ours around them. No socket, no
 * isolation, no coverage, no places.
 */
@NullMarked
package handin.worker.bare;

import org.jspecify.annotations.NullMarked;

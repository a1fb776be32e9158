/** Measures what stands between a submission and its verdict, against the language runtimes with nothing of ours around them. */
@NullMarked
package handin.checker.bench;

import org.jspecify.annotations.NullMarked;

/** The worker's own life: connect, warm up, seal, answer one submission, end. */
@NullMarked
package handin.worker;

import org.jspecify.annotations.NullMarked;

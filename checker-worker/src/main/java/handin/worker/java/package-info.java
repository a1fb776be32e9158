/** Java, compiled in memory by the platform's own compiler, in {@link handin.worker.java.JavaEngine}. */
@NullMarked
package handin.worker.java;

import org.jspecify.annotations.NullMarked;

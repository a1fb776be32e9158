/**
 * What ran: {@link handin.worker.coverage.Coverage} over JaCoCo's core, in memory. It knows lines; what a line means is for the engines to
 * say, which give each token or node a line of its own.
 */
@NullMarked
package handin.worker.coverage;

import org.jspecify.annotations.NullMarked;

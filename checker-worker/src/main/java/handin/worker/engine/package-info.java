/**
 * What every language in the worker has: {@link handin.worker.engine.Engine}, a {@code javax.script} engine that holds one submission,
 * and how values and errors of student code become plain, bounded data.
 */
@NullMarked
package handin.worker.engine;

import org.jspecify.annotations.NullMarked;

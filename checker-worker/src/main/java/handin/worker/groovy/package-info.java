/** Groovy: a script or classes, in {@link handin.worker.groovy.GroovyEngine}. */
@NullMarked
package handin.worker.groovy;

import org.jspecify.annotations.NullMarked;

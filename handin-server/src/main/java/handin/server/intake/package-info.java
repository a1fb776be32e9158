/** The one way through: who may hand in what, kept, checked, confirmed. Doors talk to this and to nothing else. */
@NullMarked
package handin.server.intake;

import org.jspecify.annotations.NullMarked;

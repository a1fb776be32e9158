/**
 * What staff do with accepted work: marks become grades ({@link handin.server.marking.Marking}), and a changed checker looks at it again ({@link handin.server.marking.Regrading}).
 * Both work beside a running server. Where a printout and its marks lie, {@link handin.server.marking.PrintoutFiles} knows.
 */
@NullMarked
package handin.server.marking;

import org.jspecify.annotations.NullMarked;

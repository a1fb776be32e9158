/** Accepted work on paper: many teams in one file for the printer. The face is {@link handin.server.printout.PrintedWorks}, with a {@link handin.server.printout.PaperForm}. */
@NullMarked
package handin.server.printout;

import org.jspecify.annotations.NullMarked;

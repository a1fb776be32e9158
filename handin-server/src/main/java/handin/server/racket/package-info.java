/**
 * Takes over the directory of Racket's handin server: configuration, accounts, work. The face is {@link handin.server.racket.RacketImport}; what it did
 * is in its {@link handin.server.racket.Report}.
 */
@NullMarked
package handin.server.racket;

import org.jspecify.annotations.NullMarked;

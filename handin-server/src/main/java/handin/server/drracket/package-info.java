/** The package that puts a Handin button into DrRacket, made for one course: {@link handin.server.drracket.DrRacketPackage}. The Racket in it lies among the resources. */
@NullMarked
package handin.server.drracket;

import org.jspecify.annotations.NullMarked;

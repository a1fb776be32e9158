/** What is judged, what comes out, and how the judgement talks to the student meanwhile. */
@NullMarked
package handin.checker.model;

import org.jspecify.annotations.NullMarked;

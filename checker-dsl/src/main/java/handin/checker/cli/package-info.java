/** Commands for course staff: judge files without a server. */
@NullMarked
package handin.checker.cli;

import org.jspecify.annotations.NullMarked;

/** The server: takes submissions in, keeps them, has them checked, tells people. */
@NullMarked
package handin.server;

import org.jspecify.annotations.NullMarked;

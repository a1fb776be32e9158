/** The commands of {@code ./handin}, and the one place where the server's parts are put together. */
@NullMarked
package handin.server.app;

import org.jspecify.annotations.NullMarked;

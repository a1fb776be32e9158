/** Where the server tells others what happened. The face, so far, is {@link handin.server.hook.Letterbox}: letters. */
@NullMarked
package handin.server.hook;

import org.jspecify.annotations.NullMarked;

/**
 * Where the server tells others what happened: {@link handin.server.hook.Hooks} hears of every {@link handin.server.hook.Event}, {@link
 * handin.server.hook.Letterbox} takes letters.
 */
@NullMarked
package handin.server.hook;

import org.jspecify.annotations.NullMarked;

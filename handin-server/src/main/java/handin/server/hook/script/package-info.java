/** {@code hooks.groovy}: what a course does on its own when something happens. {@link handin.server.hook.script.ScriptHooks} is the way in. */
@NullMarked
package handin.server.hook.script;

import org.jspecify.annotations.NullMarked;

/** Events told to other programs by signed HTTP requests. {@link handin.server.hook.web.Webhooks} is the way in. */
@NullMarked
package handin.server.hook.web;

import org.jspecify.annotations.NullMarked;

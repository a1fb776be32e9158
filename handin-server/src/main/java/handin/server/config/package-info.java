/** What {@code config.toml} says. The face is {@link handin.server.config.CourseConfig}: a value with every default filled in. */
@NullMarked
package handin.server.config;

import org.jspecify.annotations.NullMarked;

/**
 * TOML files that people write by hand: read with file, line and column for every mistake, and read again when they change. The face is {@link
 * handin.server.toml.TomlFile}; its readers see a {@link handin.server.toml.TomlTable}.
 */
@NullMarked
package handin.server.toml;

import org.jspecify.annotations.NullMarked;

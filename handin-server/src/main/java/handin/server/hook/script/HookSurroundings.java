package handin.server.hook.script;

import handin.server.hook.Letterbox;
import java.nio.file.Path;

/**
 * What is around a hook script.
 *
 * @param course the course's directory
 */
record HookSurroundings(Path course, Letterbox letters, HookLog log) {}

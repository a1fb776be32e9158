package handin.server.hook.script;

/** Takes what hooks write to the course's log. */
@FunctionalInterface
interface HookLog {
    /** @param session its number; a dash for the server itself */
    void say(String session, String line);
}

package handin.server.hook;

import java.util.List;

/** Told of everything that happens. Never throws and never waits for whoever listens: what they do, or fail to do, changes no handin. */
@FunctionalInterface
public interface Hooks {
    /**
     * @param session the number that the log knows the session by; empty for the server itself
     */
    void tell(String session, Event event);

    /** Tells each of several, in order. */
    static Hooks all(Hooks... several) {
        List<Hooks> each = List.of(several);
        return (session, event) -> each.forEach(hooks -> hooks.tell(session, event));
    }

    /** Nobody listens. */
    static Hooks none() {
        return (session, event) -> {};
    }
}

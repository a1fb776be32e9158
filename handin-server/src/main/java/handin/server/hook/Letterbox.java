package handin.server.hook;

import handin.checker.model.Course.Letter;

/** Takes letters. */
@FunctionalInterface
public interface Letterbox {
    /**
     * Takes a letter: when this returns it is on disk and will be delivered when it can be. It never waits for a mail server.
     *
     * @throws IllegalArgumentException if nobody it is addressed to can be an address
     */
    void post(Letter letter);
}

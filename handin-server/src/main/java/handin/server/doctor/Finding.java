package handin.server.doctor;

import java.util.Locale;

/**
 * What a check found.
 *
 * @param check the name of what was looked at
 * @param words what is the case, a sentence without its full stop
 * @param advice what to do; empty if nothing is to be done
 */
public record Finding(String check, State state, String words, String advice) {
    /** How bad it is. */
    public enum State {
        OK,
        /** A server runs, but somebody should look. */
        WARNING,
        /** A server does not run, or does harm. */
        BROKEN;

        /** As people read it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding ok(String check, String words) {
        return new Finding(check, State.OK, words, "");
    }

    static Finding warning(String check, String words, String advice) {
        return new Finding(check, State.WARNING, words, advice);
    }

    static Finding broken(String check, String words, String advice) {
        return new Finding(check, State.BROKEN, words, advice);
    }
}

package handin.server.mail;

import java.time.Duration;

/**
 * How often sending is tried.
 *
 * @param serverFirst pause after the mail server could not be reached; it doubles
 * @param serverLongest up to this
 * @param letterFirst pause after the mail server put one letter off; it doubles
 * @param letterLongest up to this
 * @param patience a letter put off for longer than this is put aside
 */
record Tempo(
        Duration serverFirst, Duration serverLongest, Duration letterFirst, Duration letterLongest, Duration patience) {
    static final Tempo USUAL = new Tempo(
            Duration.ofSeconds(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            Duration.ofDays(5));

    /** The pause after so many tries of a letter, at least one. */
    Duration afterTries(int tries) {
        Duration pause = letterFirst;
        for (int i = 1; i < tries && pause.compareTo(letterLongest) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(letterLongest) > 0 ? letterLongest : pause;
    }
}

package handin.server.mail;

import handin.server.toml.TomlMistake;
import handin.server.toml.TomlTable;
import handin.server.toml.TomlText;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What a letter met on its way; kept in a file beside it, for the next start and for people.
 *
 * @param tries how often the mail server did not take it
 * @param first when that was for the first time
 * @param last and for the last
 * @param next not to be tried before
 * @param words what the mail server said last
 */
record Trouble(int tries, Instant first, Instant last, Instant next, String words) {
    /** One more try that failed. */
    static Trouble again(Optional<Trouble> before, Instant now, String words, Tempo tempo) {
        int tries = before.map(Trouble::tries).orElse(0) + 1;
        return new Trouble(
                tries, before.map(Trouble::first).orElse(now), now, now.plus(tempo.afterTries(tries)), words);
    }

    /** A clock that was set back must not keep a letter waiting. */
    boolean isDue(Instant now) {
        return !now.isBefore(next) || now.isBefore(last);
    }

    boolean isOver(Instant now, Tempo tempo) {
        return now.isAfter(first.plus(tempo.patience()));
    }

    byte[] toBytes() {
        String text = "tries = " + tries
                + "\nfirst = " + TomlText.quote(first.toString())
                + "\nlast = " + TomlText.quote(last.toString())
                + "\nnext = " + TomlText.quote(next.toString())
                + "\nwords = " + TomlText.quote(words) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Empty if the bytes are none, such as half a file: the letter is tried as if for the first time. */
    static Optional<Trouble> parse(String file, byte[] bytes) {
        try {
            TomlTable table = TomlTable.parse(file, new String(bytes, StandardCharsets.UTF_8));
            return Optional.of(new Trouble(
                    (int) table.number("tries", 1, 1, Integer.MAX_VALUE),
                    time(table, "first"),
                    time(table, "last"),
                    time(table, "next"),
                    table.string("words").orElse("")));
        } catch (TomlMistake | DateTimeException halfWritten) {
            return Optional.empty();
        }
    }

    private static Instant time(TomlTable table, String key) {
        return Instant.parse(table.string(key).orElse(""));
    }
}

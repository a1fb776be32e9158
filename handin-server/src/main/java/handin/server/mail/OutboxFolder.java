package handin.server.mail;

import handin.server.disk.Disk;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outbox for people who look into it; a server may be at work on it meanwhile. */
public final class OutboxFolder {
    private final Shelf shelf;

    private OutboxFolder(Shelf shelf) {
        this.shelf = shelf;
    }

    /** That of a course, which may never have had a letter. */
    public static OutboxFolder of(Path course) {
        return new OutboxFolder(new Shelf(Disk.real(), course.resolve("outbox")));
    }

    /**
     * A letter that lies there.
     *
     * @param name of its file
     * @param to the recipient; empty if the file is no letter of ours
     * @param since when it was posted
     * @param tries how often the mail server did not take it
     * @param trouble what was said the last time; empty if it was not tried yet
     */
    public record Entry(String name, String to, String subject, Instant since, int tries, String trouble) {}

    /** The letters that wait, the oldest first. */
    public List<Entry> waiting() throws IOException {
        return entries(shelf.waiting());
    }

    /** The letters that were put aside, the oldest first. */
    public List<Entry> undeliverable() throws IOException {
        return entries(shelf.undeliverable());
    }

    /** Why nothing is sent at all; empty: the mail server could be reached the last time. */
    public Optional<String> serverTrouble() throws IOException {
        return shelf.serverTrouble();
    }

    /** Makes a letter wait as if it were new; a running server tries it within a minute, or when it finds its mail server again. */
    public void retry(Entry letter) throws IOException {
        shelf.retry(letter.name());
    }

    private List<Entry> entries(List<String> names) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String name : names) {
            try {
                entries.add(entry(name, shelf.read(name)));
            } catch (NoSuchFileException sentMeanwhile) {
                // It was on the list a moment ago, and is on its way now.
                continue;
            }
        }
        return entries;
    }

    private Entry entry(String name, byte[] letter) throws IOException {
        Optional<Trouble> trouble = shelf.trouble(name);
        int tries = trouble.map(Trouble::tries).orElse(0);
        String words = trouble.map(Trouble::words).orElse("");
        try {
            var message = new MimeMessage(Writer.SESSION, new ByteArrayInputStream(letter));
            String to = Optional.ofNullable(message.getHeader(Writer.RECIPIENT, null))
                    .orElse("");
            String subject = Optional.ofNullable(message.getSubject()).orElse("");
            return new Entry(name, to, subject, since(name), tries, words);
        } catch (MessagingException noLetter) {
            return new Entry(name, "", "", since(name), tries, words);
        }
    }

    private static Instant since(String name) {
        String millis = name.split("-", 2)[0];
        return millis.matches("[0-9]{1,15}") ? Instant.ofEpochMilli(Long.parseLong(millis)) : Instant.EPOCH;
    }
}

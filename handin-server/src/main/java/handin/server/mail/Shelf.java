package handin.server.mail;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

/** The letters on disk: {@code outbox/}, and in it {@code undeliverable/}. */
final class Shelf {
    private static final String UNFINISHED = ".new-";
    private static final String LETTER = ".eml";
    private final Disk disk;
    private final Path directory;
    private final Path undeliverable;
    private final SecureRandom random = new SecureRandom();

    Shelf(Disk disk, Path directory) throws IOException {
        this.disk = disk;
        this.directory = directory;
        this.undeliverable = directory.resolve("undeliverable");
        for (Path needed : List.of(directory, undeliverable)) {
            if (!disk.exists(needed)) {
                disk.makeDirectory(needed);
            }
        }
        for (String name : disk.names(directory)) {
            if (name.startsWith(UNFINISHED)) {
                disk.delete(directory.resolve(name));
            }
        }
    }

    /** Puts letters down; they are forced to disk when this returns. */
    void add(List<byte[]> letters) throws IOException {
        for (byte[] letter : letters) {
            Path unfinished = directory.resolve(UNFINISHED + newName());
            disk.write(unfinished, letter);
            disk.force(unfinished);
            disk.rename(unfinished, directory.resolve(newName() + LETTER));
        }
        disk.force(directory);
    }

    /** Names of the letters that wait, the oldest first. */
    List<String> waiting() throws IOException {
        return disk.names(directory).stream()
                .filter(name -> name.endsWith(LETTER) && !name.startsWith("."))
                .toList();
    }

    byte[] read(String name) throws IOException {
        return disk.read(directory.resolve(name));
    }

    void sent(String name) throws IOException {
        disk.delete(directory.resolve(name));
        disk.force(directory);
    }

    void putAside(String name) throws IOException {
        disk.rename(directory.resolve(name), undeliverable.resolve(name));
    }

    private String newName() {
        byte[] chance = new byte[6];
        random.nextBytes(chance);
        return String.format(
                "%014d-%s", Clock.systemUTC().millis(), HexFormat.of().formatHex(chance));
    }
}

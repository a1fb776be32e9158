package handin.server.mail;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The letters on disk: {@code outbox/}, and in it {@code undeliverable/}. What a letter met lies beside it. */
final class Shelf {
    private static final String UNFINISHED = ".new-";
    private static final String LETTER = ".eml";
    private static final String TROUBLE = ".tries.toml";
    private static final String SERVER_TROUBLE = "mail-server-trouble.txt";
    private final Disk disk;
    private final Path directory;
    private final Path undeliverable;
    private final SecureRandom random = new SecureRandom();

    Shelf(Disk disk, Path directory) {
        this.disk = disk;
        this.directory = directory;
        this.undeliverable = directory.resolve("undeliverable");
    }

    /** Makes what is missing and drops what a stop left half written; for the one server of the course. */
    void prepare() throws IOException {
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
        return letters(directory);
    }

    /** Names of those that were put aside, the oldest first. */
    List<String> undeliverable() throws IOException {
        return letters(undeliverable);
    }

    private List<String> letters(Path from) throws IOException {
        return disk.names(from).stream()
                .filter(name -> name.endsWith(LETTER) && !name.startsWith("."))
                .toList();
    }

    /** A letter, waiting or put aside. */
    byte[] read(String name) throws IOException {
        return disk.read(place(name).resolve(name));
    }

    /** What the letter met so far. */
    Optional<Trouble> trouble(String name) throws IOException {
        Path file = place(name).resolve(name + TROUBLE);
        return disk.exists(file) ? Trouble.parse(file.toString(), disk.read(file)) : Optional.empty();
    }

    void note(String name, Trouble trouble) throws IOException {
        disk.write(directory.resolve(name + TROUBLE), trouble.toBytes());
    }

    void sent(String name) throws IOException {
        disk.delete(directory.resolve(name));
        deleteIfThere(directory.resolve(name + TROUBLE));
        disk.force(directory);
    }

    void putAside(String name) throws IOException {
        Path trouble = directory.resolve(name + TROUBLE);
        if (disk.exists(trouble)) {
            disk.rename(trouble, undeliverable.resolve(name + TROUBLE));
        }
        disk.rename(directory.resolve(name), undeliverable.resolve(name));
    }

    /** Makes a letter wait as if it were new, for another five days. */
    void retry(String name) throws IOException {
        deleteIfThere(place(name).resolve(name + TROUBLE));
        if (disk.exists(undeliverable.resolve(name))) {
            disk.rename(undeliverable.resolve(name), directory.resolve(name));
        }
    }

    /** Why no letter goes out at all, for whoever looks into the folder; empty: some do. */
    void noteServer(Optional<String> trouble) throws IOException {
        Path file = directory.resolve(SERVER_TROUBLE);
        if (trouble.isPresent()) {
            disk.write(file, (trouble.get() + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
            deleteIfThere(file);
        }
    }

    Optional<String> serverTrouble() throws IOException {
        Path file = directory.resolve(SERVER_TROUBLE);
        return disk.exists(file)
                ? Optional.of(new String(disk.read(file), StandardCharsets.UTF_8).strip())
                : Optional.empty();
    }

    private Path place(String name) {
        return disk.exists(directory.resolve(name)) ? directory : undeliverable;
    }

    private void deleteIfThere(Path file) throws IOException {
        if (disk.exists(file)) {
            disk.delete(file);
        }
    }

    private String newName() {
        byte[] chance = new byte[6];
        random.nextBytes(chance);
        return String.format(
                "%014d-%s", Clock.systemUTC().millis(), HexFormat.of().formatHex(chance));
    }
}

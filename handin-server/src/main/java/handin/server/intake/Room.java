package handin.server.intake;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells a disk that is full, or that cannot be written to, from other trouble. */
record Room(Path course) {
    private static final long LITTLE = 64 * 1024;

    /** What the operating system says; Java passes its words on. */
    private static Stream<String> words() {
        return Stream.of("No space left on device", "Disk quota exceeded", "Read-only file system");
    }

    /** Did it fail for want of room? */
    boolean isWanting(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException && (says(cause) || isShort()));
    }

    private static boolean says(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return words().anyMatch(message::contains);
    }

    /** In case the operating system speaks another language. */
    private boolean isShort() {
        try {
            FileStore disk = Files.getFileStore(course);
            return disk.isReadOnly() || disk.getUsableSpace() < LITTLE;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** For staff: which file system it is, and how much is free. */
    String described() {
        try {
            FileStore disk = Files.getFileStore(course);
            return String.format(
                    Locale.ROOT,
                    "the file system of %s is %s: %d kB of %d kB free%s",
                    course,
                    disk,
                    disk.getUsableSpace() / 1024,
                    disk.getTotalSpace() / 1024,
                    disk.isReadOnly() ? ", read-only" : "");
        } catch (IOException e) {
            return "the file system of " + course + " does not tell how much is free (" + e.getMessage() + ")";
        }
    }
}

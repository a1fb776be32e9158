package handin.server.receipt;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;

/** Files of one PEM part. */
final class Pem {
    private Pem() {}

    static byte[] read(Path file, String kind) throws IOException {
        return parse(file, kind, Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    static byte[] parse(Path origin, String kind, String text) {
        try (var reader = new PemReader(new StringReader(text))) {
            for (PemObject part = reader.readPemObject(); part != null; part = reader.readPemObject()) {
                if (part.getType().equals(kind)) {
                    return part.getContent();
                }
            }
        } catch (IOException | RuntimeException damaged) {
            throw new UnusableKey(origin + " is damaged: " + damaged.getMessage());
        }
        throw new UnusableKey(origin + " is not what it should be; a part \"BEGIN " + kind + "\" was expected.");
    }

    /** Writes a file that appears whole, and is forced to disk when this returns. */
    static void write(Path file, String kind, byte[] der, String permissions) throws IOException {
        var text = new StringWriter();
        try (var pem = new PemWriter(text)) {
            pem.writeObject(new PemObject(kind, der));
        }
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        var rights = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(unfinished, options, rights)) {
            var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(file.toAbsolutePath().resolveSibling("."), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}

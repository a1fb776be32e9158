package handin.server.door.tls;

import handin.server.door.tls.Certificates.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two files in which a server's certificate and its key lie. */
record KeyPairFiles(Path certificate, Path key) {
    private static final FileStamp UNSEEN = new FileStamp(FileTime.fromMillis(0), -1, null);

    /** What can be seen of both without reading them. */
    record Stamp(FileStamp certificate, FileStamp key) {}

    record FileStamp(FileTime modified, long size, @Nullable Object identity) {}

    /** @param chain the server's own certificate first, then those that lead to a known authority, as many as the file has */
    record Content(List<X509Certificate> chain, PrivateKey key) {}

    static KeyPairFiles in(Path directory) {
        return new KeyPairFiles(directory.resolve("server-cert.pem"), directory.resolve("private-key.pem"));
    }

    boolean absent() {
        return !Files.exists(certificate) && !Files.exists(key);
    }

    Stamp stamp() {
        return new Stamp(stamp(certificate), stamp(key));
    }

    private static FileStamp stamp(Path file) {
        try {
            var seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(seen.lastModifiedTime(), seen.size(), seen.fileKey());
        } catch (IOException unseen) {
            // Reading it will say what is wrong.
            return UNSEEN;
        }
    }

    /** @throws Unusable if a file is missing, broken, or does not fit the other */
    Content read() throws IOException {
        require(certificate, key);
        require(key, certificate);
        var chain = PemFiles.certificates(certificate);
        PrivateKey secret = PemFiles.key(key);
        if (!KeyPairs.fit(chain.getFirst().getPublicKey(), secret)) {
            throw new Unusable(key + " does not hold the key of the first certificate in " + certificate.getFileName()
                    + ". Put the files of one pair there, or remove both to have them made anew.");
        }
        return new Content(chain, secret);
    }

    private static void require(Path wanted, Path other) {
        if (!Files.exists(wanted)) {
            throw new Unusable(wanted + " is missing, while " + other + " is there. Put it back, or remove " + other
                    + " as well to have both made anew.");
        }
    }
}

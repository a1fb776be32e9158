package handin.server.door.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;

/**
 * Who the server says it is: {@code server-cert.pem} and {@code private-key.pem} in the course directory. Files that are renewed are served from the
 * next connection on; what stands goes on.
 */
public final class Certificates {
    private final RenewedKeys keys;
    private final SSLContext context;

    private Certificates(RenewedKeys keys) {
        this.keys = keys;
        try {
            context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {keys}, null, new SecureRandom());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    /**
     * Loads both files; makes them if neither is there: a self-signed certificate for this machine, for ten years, and a key that only its owner may read.
     *
     * @param directory the course directory, which exists
     * @throws Unusable if a file is missing, broken, or does not fit the other; the message is a sentence for staff
     * @throws IOException if a file cannot be read or written
     */
    public static Certificates in(Path directory) throws IOException {
        var files = KeyPairFiles.in(directory);
        if (files.absent()) {
            NewCertificate.write(files.certificate(), files.key());
        }
        return new Certificates(new RenewedKeys(files));
    }

    /**
     * What would be served from these files now, without making any.
     *
     * @return the server's own certificate first; empty if there is neither file
     * @throws Unusable as {@link #in}
     */
    public static List<X509Certificate> chain(Path directory) throws IOException {
        var files = KeyPairFiles.in(directory);
        return files.absent() ? List.of() : files.read().chain();
    }

    /** Until when the certificate that is served now is valid. */
    public Instant validUntil() {
        return keys.fresh().validUntil();
    }

    SSLContext context() {
        return context;
    }

    /** The files cannot be used as they are, and somebody has to do something about it. */
    public static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }
}

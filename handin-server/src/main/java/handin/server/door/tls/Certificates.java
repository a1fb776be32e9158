package handin.server.door.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Who the server says it is: {@code server-cert.pem} and {@code private-key.pem} in the course directory. */
public final class Certificates {
    private static final String CERTIFICATE = "server-cert.pem";
    private static final String KEY = "private-key.pem";

    private final SSLContext context;

    private Certificates(SSLContext context) {
        this.context = context;
    }

    /**
     * Loads both files; makes them if neither is there: a self-signed certificate for this machine, for ten years, and a key that only its owner may read.
     *
     * @param directory the course directory, which exists
     * @throws Unusable if a file is missing, broken, or does not fit the other; the message is a sentence for staff
     * @throws IOException if a file cannot be read or written
     */
    public static Certificates in(Path directory) throws IOException {
        Path certificate = directory.resolve(CERTIFICATE);
        Path key = directory.resolve(KEY);
        if (!Files.exists(certificate) && !Files.exists(key)) {
            NewCertificate.write(certificate, key);
        }
        require(certificate, key);
        require(key, certificate);
        return new Certificates(context(PemFiles.certificates(certificate), PemFiles.key(key), key));
    }

    private static void require(Path wanted, Path other) {
        if (!Files.exists(wanted)) {
            throw new Unusable(wanted + " is missing, while " + other + " is there. Put it back, or remove " + other
                    + " as well to have both made anew.");
        }
    }

    private static SSLContext context(List<X509Certificate> chain, PrivateKey key, Path file) {
        if (!KeyPairs.fit(chain.getFirst().getPublicKey(), key)) {
            throw new Unusable(file + " does not hold the key of the first certificate in " + CERTIFICATE
                    + ". Put the files of one pair there, or remove both to have them made anew.");
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            char[] password = {};
            store.load(null, password);
            store.setKeyEntry("handin", key, password, chain.toArray(X509Certificate[]::new));
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, new SecureRandom());
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a certificate that was read cannot be used", e);
        }
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

package handin.server.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;

/**
 * The open half of a course's key, which anybody may have: it checks receipts.
 *
 * @param fingerprint SHA-256 of the key in X.509 form, in hex
 */
public record PublicReceiptKey(PublicKey key, String fingerprint) {
    /** Its name in a course directory. */
    public static final String FILE = "receipt-key.pub.pem";

    static final String KIND = "PUBLIC KEY";

    /**
     * Reads it from a PEM file.
     *
     * @throws UnusableKey if the file is none
     */
    public static PublicReceiptKey read(Path file) throws IOException {
        return of(file, Pem.read(file, KIND));
    }

    /**
     * Reads it from PEM text.
     *
     * @param origin where the text is from, for a sentence
     * @throws UnusableKey if it is none
     */
    public static PublicReceiptKey parse(Path origin, String pem) {
        return of(origin, Pem.parse(origin, KIND, pem));
    }

    static PublicReceiptKey of(Path origin, byte[] der) {
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
            return new PublicReceiptKey(key, Receipts.sha256(der));
        } catch (GeneralSecurityException e) {
            throw new UnusableKey(origin + " holds no Ed25519 key. The key that checks a course's receipts is " + FILE
                    + " of its directory.");
        }
    }

    boolean hasSigned(String text, byte[] signature) {
        try {
            Signature checking = Signature.getInstance("Ed25519");
            checking.initVerify(key);
            checking.update(text.getBytes(StandardCharsets.UTF_8));
            return checking.verify(signature);
        } catch (GeneralSecurityException e) {
            // Bytes that cannot be a signature at all.
            return false;
        }
    }
}

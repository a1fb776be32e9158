package handin.server.door.tls;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/** Tries whether two keys belong together. */
final class KeyPairs {
    private static final byte[] SAMPLE = "does it fit?".getBytes(StandardCharsets.UTF_8);

    private KeyPairs() {}

    static boolean fit(PublicKey open, PrivateKey secret) {
        try {
            Signature signing = Signature.getInstance(algorithm(secret));
            signing.initSign(secret);
            signing.update(SAMPLE);
            byte[] signed = signing.sign();
            Signature checking = Signature.getInstance(algorithm(secret));
            checking.initVerify(open);
            checking.update(SAMPLE);
            return checking.verify(signed);
        } catch (GeneralSecurityException differentKinds) {
            return false;
        }
    }

    private static String algorithm(PrivateKey key) {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
    }
}

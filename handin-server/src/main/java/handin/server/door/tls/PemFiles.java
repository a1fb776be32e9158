package handin.server.door.tls;

import handin.server.door.tls.Certificates.Unusable;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;

/** Reads certificates and keys from PEM files. */
final class PemFiles {
    private PemFiles() {}

    /** All certificates of the file, in order, at least one. */
    static List<X509Certificate> certificates(Path file) throws IOException {
        List<X509Certificate> chain = new ArrayList<>();
        var converter = new JcaX509CertificateConverter();
        for (Object object : objects(file)) {
            if (object instanceof X509CertificateHolder holder) {
                try {
                    chain.add(converter.getCertificate(holder));
                } catch (CertificateException e) {
                    throw new Unusable(file + " holds a certificate that cannot be read: " + e.getMessage());
                }
            }
        }
        if (chain.isEmpty()) {
            throw new Unusable(file + " holds no certificate; a part \"BEGIN CERTIFICATE\" was expected.");
        }
        return chain;
    }

    /** The first private key of the file: PKCS#8, or the older forms of RSA and EC keys. */
    static PrivateKey key(Path file) throws IOException {
        for (Object object : objects(file)) {
            switch (object) {
                case PrivateKeyInfo info -> {
                    return converted(info, file);
                }
                case PEMKeyPair pair -> {
                    return converted(pair.getPrivateKeyInfo(), file);
                }
                case PKCS8EncryptedPrivateKeyInfo _, PEMEncryptedKeyPair _ ->
                    throw new Unusable(file + " is encrypted, and the server knows no password for it. Store the key"
                            + " without one, readable only by the server's user.");
                default -> {
                    // Something else that may stand in such a file, such as the parameters of an EC key.
                }
            }
        }
        throw new Unusable(file + " holds no private key; a part \"BEGIN PRIVATE KEY\" was expected.");
    }

    private static PrivateKey converted(PrivateKeyInfo info, Path file) {
        try {
            return new JcaPEMKeyConverter().getPrivateKey(info);
        } catch (IOException e) {
            throw new Unusable(file + " holds a key that cannot be used: " + e.getMessage()
                    + ". Use an RSA key, or an EC key on the curve P-256, in PKCS#8 form.");
        }
    }

    private static List<Object> objects(Path file) throws IOException {
        List<Object> objects = new ArrayList<>();
        String text = Files.readString(file);
        try (var parser = new PEMParser(new StringReader(text))) {
            for (Object object = parser.readObject(); object != null; object = parser.readObject()) {
                objects.add(object);
            }
        } catch (IOException | RuntimeException e) {
            throw new Unusable(file + " is damaged: " + e.getMessage());
        }
        return objects;
    }
}

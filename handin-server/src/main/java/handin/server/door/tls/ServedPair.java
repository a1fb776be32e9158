package handin.server.door.tls;

import handin.server.door.tls.KeyPairFiles.Content;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;

/**
 * A certificate and its key, ready to be served.
 *
 * @param alias what handshakes call it; each pair that is read has another one
 */
record ServedPair(String alias, X509ExtendedKeyManager keys, Instant validUntil) {
    static ServedPair of(Content content, int number) {
        String alias = "handin-" + number;
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            char[] password = {};
            store.load(null, password);
            store.setKeyEntry(alias, content.key(), password, content.chain().toArray(X509Certificate[]::new));
            var factory = KeyManagerFactory.getInstance("SunX509");
            factory.init(store, password);
            return new ServedPair(
                    alias,
                    (X509ExtendedKeyManager) factory.getKeyManagers()[0],
                    content.chain().getFirst().getNotAfter().toInstant());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a certificate that was read cannot be used", e);
        }
    }
}

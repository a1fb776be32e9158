package handin.server.door.tls;

import handin.server.door.tls.Certificates.Unusable;
import handin.server.door.tls.KeyPairFiles.Stamp;
import java.io.IOException;
import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pair that handshakes get: each handshake looks at both files, which costs microseconds, and reads them when they changed. A renewal writes two
 * files, one after the other: while they do not fit, or cannot be read, the last good pair is served. A handshake that chose a pair keeps it.
 */
final class RenewedKeys extends X509ExtendedKeyManager {
    private static final Logger LOG = LoggerFactory.getLogger(RenewedKeys.class);

    private final KeyPairFiles files;
    private Stamp tried;
    private ServedPair current;
    private ServedPair before;
    private int count = 1;

    RenewedKeys(KeyPairFiles files) throws IOException {
        this.files = files;
        this.tried = files.stamp();
        this.current = ServedPair.of(files.read(), count);
        this.before = current;
    }

    synchronized ServedPair fresh() {
        Stamp now = files.stamp();
        if (now.equals(tried)) {
            return current;
        }
        tried = now;
        try {
            serve(ServedPair.of(files.read(), ++count));
        } catch (Unusable notYet) {
            LOG.warn("{} Until then the certificate from before is served.", notYet.getMessage());
        } catch (IOException e) {
            LOG.warn("the certificate's files cannot be read ({}); the one from before is served", e.toString());
        }
        return current;
    }

    private void serve(ServedPair pair) {
        before = current;
        current = pair;
        LOG.info("the certificate was read again; it is valid until {}", pair.validUntil());
    }

    private synchronized ServedPair called(String alias) {
        return before.alias().equals(alias) ? before : current;
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return fresh().keys().chooseServerAlias(keyType, issuers, socket);
    }

    @Override
    public @Nullable String chooseEngineServerAlias(
            String keyType, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return fresh().keys().chooseEngineServerAlias(keyType, issuers, engine);
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return called(alias).keys().getCertificateChain(alias);
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        return called(alias).keys().getPrivateKey(alias);
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return fresh().keys().getServerAliases(keyType, issuers);
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}

package handin.server.client;

import handin.checker.model.Sentence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Whom we believe to be the server: who shows the certificate of a file, whatever the host is called; or, without a file, who shows one for that host name that
 * this machine's authorities vouch for.
 *
 * @param pinned the file
 * @param pem the certificates, if they are but a part of the file
 */
record Trust(Optional<Path> pinned, Optional<String> pem) {
    static Trust inAuthorities() {
        return new Trust(Optional.empty(), Optional.empty());
    }

    static Trust in(Path file) {
        return new Trust(Optional.of(file), Optional.empty());
    }

    static Trust in(Path courseFile, String certificates) {
        return new Trust(Optional.of(courseFile), Optional.of(certificates));
    }

    SSLContext context() {
        TrustManager @Nullable [] managers = pinned.map(this::managers).orElse(null);
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }

    private TrustManager[] managers(Path file) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            int count = 0;
            for (Certificate certificate : certificates(file)) {
                store.setCertificateEntry("server-" + count++, certificate);
            }
            if (count == 0) {
                throw new Broken(Sentence.CLIENT_BAD_CERTIFICATE_FILE, file, "it holds no certificate");
            }
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return factory.getTrustManagers();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("certificates that were read cannot be used", e);
        }
    }

    private Collection<? extends Certificate> certificates(Path file) {
        try (InputStream in = open(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in);
        } catch (IOException | CertificateException e) {
            throw new Broken(Sentence.CLIENT_BAD_CERTIFICATE_FILE, file, Reasons.of(e));
        }
    }

    private InputStream open(Path file) throws IOException {
        return pem.isPresent()
                ? new ByteArrayInputStream(pem.get().getBytes(StandardCharsets.UTF_8))
                : Files.newInputStream(file);
    }
}

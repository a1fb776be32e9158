package handin.server.door.tls;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;

/** The certificate that students' clients get beforehand, so that they know the server when they meet it. */
public final class PinnedCertificate {
    private PinnedCertificate() {}

    /**
     * The certificates to hand out, as PEM; the server's are made if there are none yet.
     *
     * @param always even if an authority signed the server's. A client that trusts a handed-out certificate does not look at the host's name, and one that
     *     is renewed every few months would lock the clients out
     * @return empty if an authority signed it and the clients can ask that one
     * @throws Certificates.Unusable as {@link Certificates#in}
     */
    public static Optional<String> of(Path course, boolean always) throws IOException {
        Certificates.in(course);
        List<X509Certificate> chain = PemFiles.certificates(course.resolve("server-cert.pem"));
        X509Certificate own = chain.getFirst();
        boolean selfSigned = own.getIssuerX500Principal().equals(own.getSubjectX500Principal());
        return selfSigned || always ? Optional.of(pem(always ? chain : List.of(own))) : Optional.empty();
    }

    private static String pem(List<X509Certificate> chain) throws IOException {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            for (X509Certificate certificate : chain) {
                pem.writeObject(certificate);
            }
        }
        return text.toString();
    }
}

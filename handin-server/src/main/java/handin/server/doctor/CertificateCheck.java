package handin.server.doctor;

import handin.server.door.tls.Certificates;
import java.io.IOException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

final class CertificateCheck implements Check {
    private static final Duration SOON = Duration.ofDays(30);
    private static final String RENEW =
            "put a new pair there, or remove server-cert.pem and private-key.pem to have one made; students need the new one";

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException, CertificateParsingException {
        try {
            var chain = Certificates.chain(patient.course());
            return List.of(
                    chain.isEmpty()
                            ? Finding.ok(name(), "there is none yet; the first start makes one")
                            : judge(chain.getFirst(), Instant.now()));
        } catch (Certificates.Unusable unusable) {
            return List.of(Finding.broken(name(), String.valueOf(unusable.getMessage()), RENEW));
        }
    }

    Finding judge(X509Certificate certificate, Instant now) throws CertificateParsingException {
        Instant end = certificate.getNotAfter().toInstant();
        String words = "valid until " + end + ", for " + names(certificate);
        if (end.isBefore(now)) {
            return Finding.broken(name(), "expired at " + end, RENEW);
        }
        if (certificate.getNotBefore().toInstant().isAfter(now)) {
            return Finding.broken(
                    name(),
                    "not valid before " + certificate.getNotBefore().toInstant(),
                    "set the machine's clock, or put another pair there");
        }
        return end.isBefore(now.plus(SOON)) ? Finding.warning(name(), words, RENEW) : Finding.ok(name(), words);
    }

    private static String names(X509Certificate certificate) throws CertificateParsingException {
        Collection<List<?>> names =
                Objects.requireNonNullElse(certificate.getSubjectAlternativeNames(), List.<List<?>>of());
        return names.isEmpty()
                ? "no name that a client could compare"
                : names.stream().map(name -> String.valueOf(name.get(1))).collect(Collectors.joining(", "));
    }
}

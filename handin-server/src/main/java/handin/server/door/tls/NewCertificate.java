package handin.server.door.tls;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes a self-signed certificate on the curve P-256, which clients since 2011 take and which costs the server least. */
final class NewCertificate {
    private static final int YEARS = 10;
    private static final int SERIAL_BITS = 127;

    private NewCertificate() {}

    static void write(Path certificate, Path key) throws IOException {
        KeyPair pair = pair();
        writePem(key, new JcaPKCS8Generator(pair.getPrivate(), null), "rw-------");
        writePem(certificate, signed(pair), "rw-r--r--");
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no EC keys", e);
        }
    }

    private static X509CertificateHolder signed(KeyPair pair) throws IOException {
        var now = ZonedDateTime.now(ZoneOffset.UTC);
        var name = new X500Name("CN=Handin");
        var builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
                // A client's clock may be behind ours.
                Date.from(now.minusDays(1).toInstant()),
                Date.from(now.plusYears(YEARS).toInstant()),
                name,
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names()));
        try {
            return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("this Java cannot sign with EC keys", e);
        }
    }

    private static GeneralName[] names() {
        Set<GeneralName> names = new LinkedHashSet<>();
        names.add(new GeneralName(GeneralName.dNSName, "localhost"));
        hostNames().forEach(host -> names.add(new GeneralName(GeneralName.dNSName, host)));
        names.add(new GeneralName(GeneralName.iPAddress, "127.0.0.1"));
        names.add(new GeneralName(GeneralName.iPAddress, "::1"));
        return names.toArray(GeneralName[]::new);
    }

    private static Set<String> hostNames() {
        try {
            InetAddress here = InetAddress.getLocalHost();
            Set<String> names = new LinkedHashSet<>();
            names.add(here.getHostName());
            names.add(here.getCanonicalHostName());
            names.removeIf(name -> !name.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?") || name.matches("[0-9.]+"));
            return names;
        } catch (UnknownHostException nameless) {
            // A machine without a name of its own; localhost will do.
            return Set.of();
        }
    }

    private static void writePem(Path file, Object object, String permissions) throws IOException {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            pem.writeObject(object);
        }
        var rights = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, rights);
                var out = Channels.newOutputStream(channel)) {
            out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        }
    }
}

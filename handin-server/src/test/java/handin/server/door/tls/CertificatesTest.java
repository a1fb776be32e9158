package handin.server.door.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.server.door.tls.Certificates.Unusable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatesTest {
    @TempDir
    Path course;

    private Path certificate;
    private Path key;

    @BeforeEach
    void names() {
        certificate = course.resolve("server-cert.pem");
        key = course.resolve("private-key.pem");
    }

    private static KeyPair pair(String algorithm) throws Exception {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(algorithm.equals("RSA") ? 2048 : 256);
        return generator.generateKeyPair();
    }

    private static Object selfSigned(KeyPair pair, String algorithm) throws Exception {
        var name = new X500Name("CN=Test");
        var from = Instant.now().minus(Duration.ofDays(1));
        return new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(from),
                        Date.from(from.plus(Duration.ofDays(100))),
                        name,
                        pair.getPublic())
                .build(new JcaContentSignerBuilder("SHA256with" + (algorithm.equals("EC") ? "ECDSA" : algorithm))
                        .build(pair.getPrivate()));
    }

    private static String pem(Object object) throws IOException {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            writer.writeObject(object);
        }
        return text.toString();
    }

    private X509Certificate made() throws Exception {
        Certificates.in(course);
        try (InputStream pem = Files.newInputStream(certificate)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        }
    }

    private void talks() throws IOException {
        var settings = Settings.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        try (var door = TlsDoor.open(settings, Certificates.in(course), new ScriptedIntake());
                var client = new RawClient(certificate, door.port())) {
            assertThat(client.say("handin\nver1\nbye\n").hearOut()).isEqualTo("handin\nver1\nok\n");
        }
    }

    @Test
    void onFirstStartAPairIsMadeForThisMachineAndTenYears() throws Exception {
        X509Certificate made = made();
        assertThat(made.getSubjectAlternativeNames()).contains(List.of(2, "localhost"), List.of(7, "127.0.0.1"));
        assertThat(made.getNotAfter()).isAfter(Instant.now().plus(Duration.ofDays(3_650)));
        assertThat(made.getNotBefore()).isBefore(Instant.now());
        made.verify(made.getPublicKey());
    }

    @Test
    void theKeyIsForItsOwnerOnly() throws Exception {
        made();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void onLaterStartsTheSamePairIsUsed() throws Exception {
        X509Certificate first = made();
        assertThat(made()).isEqualTo(first);
        talks();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void keysInPkcs8AreTaken(String algorithm) throws Exception {
        KeyPair pair = pair(algorithm);
        Files.writeString(certificate, pem(selfSigned(pair, algorithm)));
        Files.writeString(key, pem(new JcaPKCS8Generator(pair.getPrivate(), null)));
        talks();
    }

    @Test
    void rsaKeysInTheirOldFormAreTaken() throws Exception {
        KeyPair pair = pair("RSA");
        Files.writeString(certificate, pem(selfSigned(pair, "RSA")));
        Files.writeString(key, pem(pair.getPrivate()));
        assertThat(key).content().contains("BEGIN RSA PRIVATE KEY");
        talks();
    }

    @Test
    void ecKeysInTheirOldFormAreTaken() throws Exception {
        KeyPair pair = pair("EC");
        Files.writeString(certificate, pem(selfSigned(pair, "EC")));
        var info = PrivateKeyInfo.getInstance(pair.getPrivate().getEncoded());
        var curve = info.getPrivateKeyAlgorithm().getParameters();
        var number = ECPrivateKey.getInstance(info.parsePrivateKey()).getKey();
        Files.writeString(
                key,
                pem(new PemObject("EC PARAMETERS", curve.toASN1Primitive().getEncoded()))
                        + pem(new PemObject("EC PRIVATE KEY", new ECPrivateKey(256, number, curve).getEncoded())));
        assertThat(key).content().contains("BEGIN EC PARAMETERS", "BEGIN EC PRIVATE KEY");
        talks();
    }

    private void refused(String sentencePart) {
        assertThatThrownBy(() -> Certificates.in(course))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(sentencePart);
    }

    @Test
    void aLoneFileIsNamedAndTheOtherIsNotMade() throws Exception {
        made();
        Files.delete(key);
        refused(key + " is missing, while " + certificate + " is there.");
        assertThat(key).doesNotExist();
    }

    @Test
    void aKeyOfAnotherPairIsRefused() throws Exception {
        made();
        Files.writeString(key, pem(new JcaPKCS8Generator(pair("EC").getPrivate(), null)));
        refused("does not hold the key of the first certificate");
        Files.writeString(key, pem(new JcaPKCS8Generator(pair("RSA").getPrivate(), null)));
        refused("does not hold the key of the first certificate");
    }

    @Test
    void brokenFilesAreSentences() throws Exception {
        made();
        String good = Files.readString(certificate);
        Files.writeString(certificate, "hello\n");
        refused("holds no certificate");
        Files.writeString(certificate, good.substring(0, good.length() / 2));
        refused(certificate.toString());
        Files.writeString(certificate, good.replace("MII", "***"));
        refused(certificate.toString());
        Files.writeString(certificate, good);
        Files.writeString(key, good);
        refused("holds no private key");
    }

    @Test
    void anEncryptedKeyIsRefused() throws Exception {
        made();
        var lock = new JceOpenSSLPKCS8EncryptorBuilder(JcaPKCS8Generator.AES_256_CBC)
                .setProvider(new BouncyCastleProvider())
                .setPassword("secret".toCharArray())
                .build();
        Files.writeString(key, pem(new JcaPKCS8Generator(pair("EC").getPrivate(), lock)));
        refused("is encrypted");
    }
}
